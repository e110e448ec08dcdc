package org.entente.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.model.RecordedProblem;

/**
 * A problem together with the day on which it was first met.
 *
 * @param problem the problem
 * @param met the day, in universal time
 */
public record MetProblem(RecordedProblem problem, LocalDate met) {
  /** By document, place, kind and message, as they are listed. */
  static final Comparator<MetProblem> BY_DOCUMENT =
      Comparator.comparing((MetProblem met) -> met.problem().document())
          .thenComparing(met -> met.problem().place(), Comparator.nullsFirst(String::compareTo))
          .thenComparing(met -> met.problem().kind())
          .thenComparing(met -> met.problem().message());
}
