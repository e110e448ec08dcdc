package org.entente.workbench.report.section;

import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Stance;

/** How far the statements of an entry stand behind it: what may be told as a fact, what not. */
public enum Footing {
  STATED(""),
  REPORTED("reported"),
  PROBABLE("probable"),
  PLANNED("planned"),
  POSSIBLE("possible"),
  DENIED("denied"),
  NEGATED("said not to be so");

  private final String word;

  Footing(String word) {
    this.word = word;
  }

  /** The word for a label; empty for what is plainly stated. */
  public String word() {
    return word;
  }

  /** Whether a sentence may tell it as what the sources say has happened. */
  public boolean isTold() {
    return this == STATED || this == REPORTED;
  }

  /** The firmest footing that the supporting statements of an entry give it. */
  public static Footing of(Entry entry) {
    List<Entry.Member> bearing =
        entry.statements().stream().filter(member -> member.stance() == Stance.FOR).toList();
    List<Entry.Member> members = bearing.isEmpty() ? entry.statements() : bearing;
    if (members.stream().allMatch(m -> m.statement().polarity() == Polarity.NEGATED)) {
      return NEGATED;
    }
    return members.stream()
        .filter(member -> member.statement().polarity() == Polarity.AFFIRMED)
        .map(member -> of(member.statement().modality()))
        .min(Enum::compareTo)
        .orElse(NEGATED);
  }

  private static Footing of(Modality modality) {
    return switch (modality) {
      case ASSERTED -> STATED;
      case REPORTED -> REPORTED;
      case PROBABLE -> PROBABLE;
      case PLANNED -> PLANNED;
      case POSSIBLE -> POSSIBLE;
      case DENIED -> DENIED;
    };
  }
}
