package org.entente.coding.amounts;

import java.time.LocalDate;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Quarters of years that a text names without their year. */
final class Quarters {

  private static final int MONTHS = 3;

  private Quarters() {}

  /**
   * "the third quarter": the last that had begun when the text was written, or the next to come.
   *
   * @param number 1 to 4
   * @param ahead whether it lies after the text
   * @return null where the text has no month, or the year no such quarter
   */
  static @Nullable Point nearest(int number, DocumentTime context, boolean ahead) {
    LocalDate written = context.latest();
    if (written == null || !context.knowsMonth() || number > 4) {
      return null;
    }
    int now = (written.getMonthValue() + MONTHS - 1) / MONTHS;
    int year = written.getYear();
    if (ahead && number < now) {
      year++;
    } else if (!ahead && number > now) {
      year--;
    }
    Period period = Calendars.quarter(year, number);
    return new Point(period, Point.Grain.MONTH, true);
  }
}
