package org.entente.coding.amounts;

import java.time.LocalDate;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a text was written, as far as known: what "on Friday" or "last year" resolve against.
 *
 * @param date a day, or a whole month or year; null where nobody knows
 * @param told the time that the text told of last, to which "a week later" goes back; or null
 */
public record DocumentTime(@Nullable Period date, @Nullable Period told) {

  /** Where no time was told of yet. */
  public DocumentTime(@Nullable Period date) {
    this(date, null);
  }

  /** The same, once another time was told of. */
  public DocumentTime after(@Nullable Period time) {
    return time == null || (time.start() == null && time.end() == null)
        ? this
        : new DocumentTime(date, time);
  }

  public static DocumentTime unknown() {
    return new DocumentTime(null);
  }

  public static DocumentTime of(LocalDate day) {
    return new DocumentTime(Period.day(day));
  }

  /** The day of writing, or null where only a month or less is known. */
  @Nullable LocalDate day() {
    return date != null && date.isSingleDay() ? date.start() : null;
  }

  /** The last day on which the text can have been written, or null. */
  @Nullable LocalDate latest() {
    return date == null ? null : date.end() != null ? date.end() : date.start();
  }

  /** Whether the month of writing is known. */
  boolean knowsMonth() {
    return date != null
        && date.start() != null
        && date.end() != null
        && date.start().getYear() == date.end().getYear()
        && date.start().getMonth() == date.end().getMonth();
  }

  /** Whether the year of writing is known. */
  boolean knowsYear() {
    return date != null
        && date.start() != null
        && date.end() != null
        && date.start().getYear() == date.end().getYear();
  }
}
