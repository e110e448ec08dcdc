package org.entente.measures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.measures.flows.Dates;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Stance;

/**
 * The agreements between the two sides and what is said of their being allies, dated and never
 * summed. 1: said to be so, 0: said not to be so, null: planned, possible, denied or not yet.
 */
final class Commitments implements TieMeasure {
  /** Words by which a judgement says that two states are allies, or are not. */
  private static final Pattern ALLIANCE =
      Pattern.compile("\\b(ally|allies|allied|alliance|allegiance)\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> names() {
    return List.of("commitments");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, "commitments", "M8: record of commitments, 1 said so, 0 said not so; no sum")
            .note("Words, not behaviour; the articles stand in the quotes.");
    List<Entry> commitments =
        tie.dossier().entries().stream()
            .filter(entry -> isCommitment(entry, tie))
            .sorted(Comparator.comparing(Commitments::start).thenComparing(Entry::id))
            .toList();
    commitments.forEach(entry -> add(draft, tie, entry));
    new CommitmentVector(draft, tie).fill(commitments);
    if (draft.isEmpty()) {
      draft.unknown("commitments", "commitment").note("No agreement between the two is reported.");
    }
    return List.of(draft.measure());
  }

  private static boolean isCommitment(Entry entry, TieCase tie) {
    boolean both = entry.from().containsAll(tie.tie().actors()) || crosses(entry, tie);
    boolean alliance =
        entry.kind() == Kind.ASSESSMENT
            && entry.channel() == Channel.ALLIANCE
            && ALLIANCE.matcher(TieCase.itemText(entry)).find();
    return both && (entry.kind() == Kind.AGREEMENT || alliance);
  }

  private static boolean crosses(Entry entry, TieCase tie) {
    return entry.parties().containsAll(tie.tie().actors());
  }

  private static LocalDate start(Entry entry) {
    Period period = entry.period();
    LocalDate start = period == null ? null : period.start();
    return start == null ? LocalDate.MAX : start;
  }

  private static void add(Draft draft, TieCase tie, Entry entry) {
    String label =
        Dates.words(entry.period())
            + ": "
            + TieCase.itemText(entry)
            + " ("
            + entry.kind().word()
            + ", "
            + entry.standing().word()
            + ")";
    if (tie.isGiven(entry)) {
      draft.exactly(label, 1, "commitment");
    } else if (isNegated(entry)) {
      draft.exactly(label, 0, "commitment");
    } else {
      draft.unknown(label, "commitment");
    }
    draft.cite(entry);
  }

  private static boolean isNegated(Entry entry) {
    return entry.statements().stream()
        .filter(member -> member.stance() == Stance.FOR)
        .allMatch(member -> member.statement().polarity() == Polarity.NEGATED);
  }
}
