package org.entente.scenarios.play;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days from whose flows the pace is taken at which a tie goes on.
 *
 * @param from first day
 * @param to last day: the day for which the scenario is made
 */
public record Window(LocalDate from, LocalDate to) {
  /** Mean length of a month in days. */
  static final double MONTH = 30.4375;

  private static final int USUAL_MONTHS = 24;
  private static final int LEAST_MONTHS = 12;

  /**
   * From the first day that counts for the balance to the day asked for, at least a year; where no
   * dated total gives a first day, the last two years.
   */
  static Window of(LocalDate asOf, @Nullable LocalDate since) {
    LocalDate usual = asOf.minusMonths(USUAL_MONTHS).plusDays(1);
    LocalDate latest = asOf.minusMonths(LEAST_MONTHS).plusDays(1);
    if (since == null) {
      return new Window(usual, asOf);
    }
    return new Window(since.isAfter(latest) ? latest : since, asOf);
  }

  /** Length in months. */
  public double months() {
    return days(from, to) / MONTH;
  }

  /**
   * Which share of an amount falls into the window, if it came evenly over its days; all of it
   * where it is undated.
   */
  double share(@Nullable Period period) {
    if (period == null) {
      return 1;
    }
    LocalDate end = period.end() == null || period.end().isAfter(to) ? to : period.end();
    LocalDate start = period.start() == null ? end : period.start();
    if (start.isAfter(end) || end.isBefore(from)) {
      return 0;
    }
    LocalDate first = start.isBefore(from) ? from : start;
    return days(first, end) / (double) days(start, end);
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
