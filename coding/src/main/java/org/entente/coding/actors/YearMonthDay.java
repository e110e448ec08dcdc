package org.entente.coding.actors;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates in the data files: a year, a month or a day; empty where the end is open. */
final class YearMonthDay {

  private YearMonthDay() {}

  static @Nullable LocalDate first(String text) {
    return switch (text.length()) {
      case 0 -> null;
      case 4 -> year(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  static @Nullable LocalDate last(String text) {
    return switch (text.length()) {
      case 0 -> null;
      case 4 -> year(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static Year year(String text) {
    try {
      return Year.parse(text);
    } catch (DateTimeParseException e) {
      throw new DateTimeParseException("No year", text, 0, e);
    }
  }
}
