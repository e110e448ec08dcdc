package org.entente.measures.flows;

import java.time.LocalDate;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Dates of entries in a few words, and whether two of them can be the same time. */
public final class Dates {
  private Dates() {}

  /** "2015", "2024-06-19", "since 2023", "2023-08-01 to 2025-09-30", "2023 to 2025". */
  public static String words(@Nullable Period period) {
    if (period == null || (period.start() == null && period.end() == null)) {
      return "undated";
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null) {
      return end == null ? "undated" : "until " + last(end);
    }
    if (end == null) {
      return "since " + first(start);
    }
    if (period.isSingleDay()) {
      return start.toString();
    }
    boolean year = period.equals(Period.year(start.getYear()));
    if (year) {
      return Integer.toString(start.getYear());
    }
    boolean years = start.getDayOfYear() == 1 && end.equals(lastOf(end));
    return years ? start.getYear() + " to " + end.getYear() : start + " to " + end;
  }

  /** A year where nothing closer is known than that it begins there. */
  private static String first(LocalDate day) {
    return day.getDayOfYear() == 1 ? Integer.toString(day.getYear()) : day.toString();
  }

  private static String last(LocalDate day) {
    return day.equals(lastOf(day)) ? Integer.toString(day.getYear()) : day.toString();
  }

  private static LocalDate lastOf(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  /** Whether two periods may have a day in common; nothing known may be any day. */
  static boolean mayOverlap(@Nullable Period a, @Nullable Period b) {
    return a == null || b == null || a.overlaps(b);
  }
}
