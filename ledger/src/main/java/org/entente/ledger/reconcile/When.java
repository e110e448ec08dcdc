package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a statement holds.
 *
 * @param stated what the text says, null where it says nothing
 * @param written day of the document, null where unknown
 */
record When(@Nullable Period stated, @Nullable LocalDate written) {

  /** The last day that the statement can speak of, null where nobody knows. */
  @Nullable LocalDate cutoff() {
    if (stated != null && stated.end() != null) {
      return stated.end();
    }
    return written;
  }

  /**
   * First and last day, an open end closed by the day of writing; null where the text is silent.
   */
  @Nullable Period period() {
    if (stated == null) {
      return null;
    }
    LocalDate start = stated.start();
    boolean open =
        stated.end() == null && written != null && (start == null || !written.isBefore(start));
    return open ? new Period(start, written) : stated;
  }

  /** Days between the cut-offs, 0 where one is unknown. */
  long daysApart(When other) {
    LocalDate a = cutoff();
    LocalDate b = other.cutoff();
    return a == null || b == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** Days between the documents, 0 where one is undated. */
  long daysBetweenTexts(When other) {
    return written == null || other.written == null
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(written, other.written));
  }

  /**
   * Whether the stated periods have a day in common, give or take; one that is unstated fits any.
   */
  boolean overlaps(When other, int tolerance) {
    Period a = period();
    Period b = other.period();
    if (a == null || b == null) {
      return true;
    }
    return widened(a, tolerance).overlaps(b);
  }

  /** Days in common over days in either, 1 where one of them is not bounded on both sides. */
  double share(When other) {
    Bounded a = Bounded.of(stated);
    Bounded b = Bounded.of(other.stated);
    if (a == null || b == null) {
      return 1;
    }
    long common = days(later(a.start(), b.start()), earlier(a.end(), b.end()));
    long either = days(earlier(a.start(), b.start()), later(a.end(), b.end()));
    return Math.max(0, common) / (double) either;
  }

  /** A period whose ends are both known. */
  private record Bounded(LocalDate start, LocalDate end) {
    static @Nullable Bounded of(@Nullable Period p) {
      if (p == null || p.start() == null || p.end() == null) {
        return null;
      }
      return new Bounded(p.start(), p.end());
    }
  }

  private static Period widened(Period p, int days) {
    return new Period(
        p.start() == null ? null : p.start().minusDays(days),
        p.end() == null ? null : p.end().plusDays(days));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
