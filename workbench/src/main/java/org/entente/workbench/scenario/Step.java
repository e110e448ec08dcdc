package org.entente.workbench.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** By what length of time events are counted. */
public enum Step {
  MONTH,
  WEEK,
  DAY;

  /** "month". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the step in which a day lies; weeks begin on Monday. */
  LocalDate begin(LocalDate day) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case DAY -> day;
    };
  }

  LocalDate next(LocalDate begin) {
    return switch (this) {
      case MONTH -> begin.plusMonths(1);
      case WEEK -> begin.plusWeeks(1);
      case DAY -> begin.plusDays(1);
    };
  }

  /** "2018-09", "2018-W36", "2018-09-03". */
  String label(LocalDate begin) {
    return switch (this) {
      case MONTH -> YearMonth.from(begin).toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              begin.get(IsoFields.WEEK_BASED_YEAR),
              begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case DAY -> begin.toString();
    };
  }
}
