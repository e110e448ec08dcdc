package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** First and last day of a matter. */
final class Periods {
  private Periods() {}

  /** From the earliest to the latest day that is stated; null where no claim states any. */
  static @Nullable Period of(List<Claim> claims) {
    LocalDate start = null;
    LocalDate end = null;
    boolean stated = false;
    for (Claim claim : claims) {
      Period period = claim.when().period();
      if (period == null) {
        continue;
      }
      stated = true;
      if (period.start() != null && (start == null || period.start().isBefore(start))) {
        start = period.start();
      }
      if (period.end() != null && (end == null || period.end().isAfter(end))) {
        end = period.end();
      }
    }
    if (!stated) {
      return null;
    }
    return start != null && end != null && end.isBefore(start)
        ? new Period(end, start)
        : new Period(start, end);
  }
}
