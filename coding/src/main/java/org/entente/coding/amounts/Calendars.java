package org.entente.coding.amounts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.Period;

/** Parts of years, decades and centuries as periods. */
final class Calendars {

  private Calendars() {}

  /** Days from the first of one month to the last of another of the same year. */
  static Period months(int year, int from, int to) {
    return new Period(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }

  static Period years(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  static Period quarter(int year, int quarter) {
    return months(year, 3 * quarter - 2, 3 * quarter);
  }

  static Period half(int year, int half) {
    return months(year, 6 * half - 5, 6 * half);
  }

  /** The 20th century is 1901 to 2000. */
  static Period century(int number) {
    return years(number * 100 - 99, number * 100);
  }

  /** Twelve months from the first of a month. */
  static Period fiscal(int year, int firstMonth) {
    LocalDate start = LocalDate.of(year, firstMonth, 1);
    return new Period(start, start.plusYears(1).minusDays(1));
  }

  /**
   * Spring, summer, autumn or winter of the northern hemisphere by whole months (meteorological
   * seasons); the winter of a year begins in its December.
   */
  static Period season(int year, int firstMonth) {
    LocalDate start = LocalDate.of(year, firstMonth, 1);
    return new Period(start, start.plusMonths(3).minusDays(1));
  }

  /**
   * A third of a period: "early", "mid", "late".
   *
   * @param part 0, 1 or 2
   */
  static Period third(Period whole, int part) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    if (start == null || end == null) {
      return whole;
    }
    if (end.getYear() - start.getYear() >= 9) {
      int years = end.getYear() - start.getYear() + 1;
      int from = start.getYear() + (part == 0 ? 0 : (years * part + 2) / 3);
      int to = part == 2 ? end.getYear() : start.getYear() + (years * (part + 1) + 2) / 3 - 1;
      return years(from, to);
    }
    long days = end.toEpochDay() - start.toEpochDay() + 1;
    if (days > 300) {
      LocalDate from = start.plusMonths(4L * part);
      return new Period(from, from.plusMonths(4).minusDays(1));
    }
    return new Period(start.plusDays(days * part / 3), start.plusDays(days * (part + 1) / 3 - 1));
  }

  /** The last month of a year or more, the last third of less. */
  static Period ending(Period whole) {
    LocalDate end = whole.end();
    if (end == null || isShort(whole)) {
      return third(whole, 2);
    }
    return new Period(end.withDayOfMonth(1), end);
  }

  /** The first month of a year or more, the first third of less. */
  static Period beginning(Period whole) {
    LocalDate start = whole.start();
    if (start == null || isShort(whole)) {
      return third(whole, 0);
    }
    return new Period(start, start.plusMonths(1).minusDays(1));
  }

  private static boolean isShort(Period whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    return start != null && end != null && end.toEpochDay() - start.toEpochDay() < 300;
  }
}
