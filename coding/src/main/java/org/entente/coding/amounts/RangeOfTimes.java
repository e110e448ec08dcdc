package org.entente.coding.amounts;

import java.time.LocalDate;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that run from one to another: "1950-1953", "between 2020 and 2024", "from March to
 * November 2024", "5-7 June", "June 5-7, 2024". A year or month that stands once holds for both.
 */
final class RangeOfTimes {

  private final DateReader dates;
  private final PointReader points;
  private final UnitFinder units;

  RangeOfTimes(DateReader dates, PointReader points, UnitFinder units) {
    this.dates = dates;
    this.points = points;
    this.units = units;
  }

  @Nullable Reading<Period> read(Tokens tokens, int index, DocumentTime context, boolean ahead) {
    boolean between = tokens.is(index, "between");
    boolean from = tokens.is(index, "from");
    int at = between || from ? index + 1 : index;
    Reading<Period> days = days(tokens, at, between, context, ahead);
    if (days != null) {
      return days;
    }
    Reading<Period> months = months(tokens, at, between, context, ahead);
    if (months != null) {
      return months;
    }
    Reading<Point> low = points.read(tokens, at, context, ahead);
    if (low == null || !links(tokens, low.next(), between, from)) {
      return null;
    }
    int second = low.next() + 1;
    Reading<Point> high = points.read(tokens, second, context, ahead);
    if (high == null || counted(tokens, high)) {
      return null;
    }
    boolean tight = tokens.is(low.next(), "-");
    boolean years =
        low.value().grain() == Point.Grain.YEAR && high.value().grain() == Point.Grain.YEAR;
    boolean safe = between || from || tight || years || low.value().grain() == high.value().grain();
    return safe ? joined(low.value().period(), high.value().period(), high.next()) : null;
  }

  /** "1500 and 2000 troops" are no years. */
  private boolean counted(Tokens tokens, Reading<Point> high) {
    Units.Unit unit = units.known(tokens.at(high.next()));
    return high.value().grain() == Point.Grain.YEAR && unit != null && unit.isSolid();
  }

  private static boolean links(Tokens tokens, int index, boolean between, boolean from) {
    if (between) {
      return tokens.is(index, "and");
    }
    boolean to = tokens.is(index, "to") || tokens.is(index, "through") || tokens.is(index, "till");
    boolean until = from && tokens.is(index, "until");
    boolean dash =
        tokens.is(index, "-") && (tokens.isTightDash(index) || !tokens.at(index).tight());
    return to || until || dash;
  }

  /** "5-7 June 2024", "between 5 and 7 June", "June 5-7, 2024". */
  private @Nullable Reading<Period> days(
      Tokens tokens, int at, boolean between, DocumentTime context, boolean ahead) {
    int day = DateReader.day(tokens, at);
    if (day > 0 && (links(tokens, at + 1, between, true) || tokens.is(at + 1, "and"))) {
      Reading<DateParts> last = dates.read(tokens, at + 2);
      if (last == null || last.value().day() == 0 || Months.month(tokens.at(at + 2)) > 0) {
        return null;
      }
      DateParts first = new DateParts(last.value().year(), last.value().month(), day);
      return joined(first.period(context, ahead), last.value().period(context, ahead), last.next());
    }
    if (Months.month(tokens.at(at)) == 0) {
      return null;
    }
    Reading<DateParts> first = dates.read(tokens, at);
    if (first == null || first.value().day() == 0 || first.value().year() != null) {
      return null;
    }
    int end = DateReader.day(tokens, first.next() + 1);
    if (end == 0 || !links(tokens, first.next(), between, true)) {
      return null;
    }
    Reading<Integer> year = DateReader.year(tokens, first.next() + 2, true);
    Integer value = year == null ? null : year.value();
    DateParts low = first.value().withYear(value);
    DateParts high = new DateParts(value, first.value().month(), end);
    return joined(
        low.period(context, ahead),
        high.period(context, ahead),
        year == null ? first.next() + 2 : year.next());
  }

  /** "from March to November 2024", "January-May 2025", "28 May to 3 June 2024". */
  private @Nullable Reading<Period> months(
      Tokens tokens, int at, boolean between, DocumentTime context, boolean ahead) {
    Reading<DateParts> low = dates.read(tokens, at);
    if (low == null || !links(tokens, low.next(), between, true)) {
      return null;
    }
    Reading<DateParts> high = dates.read(tokens, low.next() + 1);
    if (high == null) {
      return null;
    }
    Integer year = high.value().year();
    boolean turns = year != null && low.value().month() > high.value().month();
    DateParts first =
        low.value().withYear(turns && year != null ? Integer.valueOf(year - 1) : year);
    Period start = first.period(context, ahead);
    Period end = high.value().period(context, ahead);
    return joined(start, end, high.next());
  }

  private static @Nullable Reading<Period> joined(
      @Nullable Period low, @Nullable Period high, int next) {
    LocalDate start = low == null ? null : low.start();
    LocalDate end = high == null ? null : high.end();
    return start == null || end == null || end.isBefore(start)
        ? null
        : new Reading<>(new Period(start, end), next);
  }
}
