package org.entente.measures.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Entry;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Decides whether an entry counts as having happened by a day. */
public final class Count {
  private Count() {}

  /** Why an entry does not count as given, in a word or two; empty if it does. */
  public static Optional<String> against(Entry entry, LocalDate asOf, @Nullable LocalDate since) {
    if (entry.standing() == Standing.REFUTED) {
      return Optional.of("refuted");
    }
    Period period = entry.period();
    LocalDate start = period == null ? null : period.start();
    LocalDate end = period == null ? null : period.end();
    if (start != null && start.isAfter(asOf)) {
      return Optional.of("later than " + asOf);
    }
    if (since != null && end != null && end.isBefore(since)) {
      return Optional.of("earlier than " + since);
    }
    List<Statement> bearing =
        entry.statements().stream()
            .filter(member -> member.stance() == Stance.FOR)
            .map(Entry.Member::statement)
            .toList();
    return isGiven(bearing) ? Optional.empty() : Optional.of(word(bearing));
  }

  /** Whether some statement says outright, or by hearsay, that it is so. */
  private static boolean isGiven(List<Statement> statements) {
    return statements.stream()
        .anyMatch(
            s ->
                s.polarity() == Polarity.AFFIRMED
                    && (s.modality() == Modality.ASSERTED || s.modality() == Modality.REPORTED));
  }

  private static String word(List<Statement> statements) {
    if (statements.isEmpty()) {
      return "contradicted";
    }
    boolean negated = statements.stream().allMatch(s -> s.polarity() == Polarity.NEGATED);
    return negated ? "negated" : statements.get(0).modality().word();
  }
}
