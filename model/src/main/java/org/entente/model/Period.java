package org.entente.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included; an end that is open or unknown is null.
 *
 * @param start first day or null
 * @param end last day or null
 */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {

  public Period {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("A period cannot run from " + start + " back to " + end);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period year(int year) {
    return new Period(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
  }

  public boolean overlaps(Period other) {
    boolean before = end != null && other.start != null && end.isBefore(other.start);
    boolean after = start != null && other.end != null && start.isAfter(other.end);
    return !before && !after;
  }

  public boolean isSingleDay() {
    return start != null && start.equals(end);
  }
}
