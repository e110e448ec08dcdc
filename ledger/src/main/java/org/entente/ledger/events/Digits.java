package org.entente.ledger.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers as cells of event files have them; a million rows are read a second at a time. */
final class Digits {

  private static final int LONGEST = 18;

  private Digits() {}

  /** A whole number without a sign, or -1 for what is none. */
  static long of(String cell) {
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** A day as {@code 20180601} or {@code 2018-06-01}, as the number 20180601; -1 for none. */
  static int day(String cell) {
    boolean dashed = cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-';
    String bare = dashed ? cell.substring(0, 4) + cell.substring(5, 7) + cell.substring(8) : cell;
    long number = bare.length() == 8 ? of(bare) : -1;
    return number > 0 && isDay((int) number) ? (int) number : -1;
  }

  /** The day of a number as {@code 20180601}. */
  static LocalDate date(int number) {
    return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
  }

  private static boolean isDay(int number) {
    int day = number % 100;
    if (day >= 1 && day <= 28) {
      int month = number / 100 % 100;
      return month >= 1 && month <= 12;
    }
    try {
      return date(number).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static @Nullable Double decimal(String cell) {
    try {
      double number = Double.parseDouble(cell);
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
