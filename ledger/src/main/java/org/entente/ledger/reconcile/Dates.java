package org.entente.ledger.reconcile;

import java.time.LocalDate;
import org.entente.model.Document;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** The day of a document. */
final class Dates {
  private Dates() {}

  /** Its day, or the last day of the month or year where no more is known; null where undated. */
  static @Nullable LocalDate of(Document document) {
    if (document.date() == null) {
      return null;
    }
    Period date = document.date().value();
    return date.end() == null ? date.start() : date.end();
  }

  /** By date with the undated last. */
  static int compare(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? (b == null ? 0 : 1) : -1;
    }
    return a.compareTo(b);
  }
}
