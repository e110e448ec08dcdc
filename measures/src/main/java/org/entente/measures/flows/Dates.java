package org.entente.measures.flows;

import java.time.LocalDate;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Dates of entries in a few words, and whether two of them can be the same time. */
public final class Dates {
  private Dates() {}

  /** "2015", "2024-06-19", "since 2023-01-01", "2023-08-01 to 2025-09-30". */
  public static String words(@Nullable Period period) {
    if (period == null || (period.start() == null && period.end() == null)) {
      return "undated";
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null) {
      return "until " + end;
    }
    if (end == null) {
      return "since " + start;
    }
    if (period.isSingleDay()) {
      return start.toString();
    }
    boolean year = period.equals(Period.year(start.getYear()));
    return year ? Integer.toString(start.getYear()) : start + " to " + end;
  }

  /** Whether two periods may have a day in common; nothing known may be any day. */
  static boolean mayOverlap(@Nullable Period a, @Nullable Period b) {
    return a == null || b == null || a.overlaps(b);
  }
}
