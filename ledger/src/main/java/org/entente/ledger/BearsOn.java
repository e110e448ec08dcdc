package org.entente.ledger;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Tie;

/** The rule by which an entry belongs to what is known of a tie. */
public final class BearsOn {
  /** Kinds in which one side alone, or another state's view of one side, bears on the tie. */
  private static final Set<Kind> ONE_SIDED =
      Set.of(Kind.CASUALTY, Kind.RISK, Kind.BENEFIT, Kind.ASSESSMENT, Kind.POSITION, Kind.SANCTION);

  private BearsOn() {}

  /** The kinds of which an entry can bear on a tie in which only one of the two takes part. */
  public static Set<Kind> kindsOfOneSide() {
    Set<Kind> kinds = EnumSet.of(Kind.ACTION);
    kinds.addAll(ONE_SIDED);
    return kinds;
  }

  /** Those of some entries that bear on a tie; texts on the tie are found among them. */
  static List<Entry> among(Tie tie, List<Entry> entries) {
    Set<String> texts = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.parties().containsAll(tie.actors())) {
        entry.statements().forEach(member -> texts.add(member.statement().document()));
      }
    }
    return entries.stream().filter(entry -> test(tie, entry, texts)).toList();
  }

  /**
   * Both take part; or one does, in a kind that bears on the tie, in a text on the tie.
   *
   * @param texts ids of the documents that say something of both actors
   */
  public static boolean test(Tie tie, Entry entry, Set<String> texts) {
    Set<ActorCode> parties = entry.parties();
    if (parties.containsAll(tie.actors())) {
      return true;
    }
    boolean one = parties.contains(tie.a()) || parties.contains(tie.b());
    boolean other = parties.size() > 1;
    boolean kind = ONE_SIDED.contains(entry.kind()) || (other && entry.kind() == Kind.ACTION);
    return one
        && kind
        && entry.statements().stream()
            .anyMatch(member -> texts.contains(member.statement().document()));
  }
}
