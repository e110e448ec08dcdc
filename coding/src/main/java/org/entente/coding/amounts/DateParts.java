package org.entente.coding.amounts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day or month as written, perhaps without its year.
 *
 * @param year or null
 * @param month 1 to 12
 * @param day 1 to 31, 0 for the whole month
 */
record DateParts(@Nullable Integer year, int month, int day) {

  DateParts withYear(@Nullable Integer other) {
    return new DateParts(year == null ? other : year, month, day);
  }

  /** The days meant, or null where the year is not known or there is no such day. */
  @Nullable Period period() {
    if (year == null || year < 1) {
      return null;
    }
    YearMonth whole = YearMonth.of(year, month);
    if (day == 0) {
      return Period.month(whole);
    }
    return whole.isValidDay(day) ? Period.day(whole.atDay(day)) : null;
  }

  /**
   * Gives a date without a year the year that is nearest to the day of writing.
   *
   * @param ahead whether a time that is still to come is meant
   */
  @Nullable Period period(DocumentTime context, boolean ahead) {
    if (year != null) {
      return period();
    }
    LocalDate written = context.latest();
    if (written == null || !context.knowsYear()) {
      return null;
    }
    Period same = withYear(written.getYear()).period();
    LocalDate start = same == null ? null : same.start();
    LocalDate end = same == null ? null : same.end();
    if (start == null || end == null) {
      return null;
    }
    LocalDate earliest = context.date() == null ? null : context.date().start();
    if (ahead && earliest != null && end.isBefore(earliest)) {
      return withYear(written.getYear() + 1).period();
    }
    return !ahead && start.isAfter(written) ? withYear(written.getYear() - 1).period() : same;
  }
}
