package org.entente.coding.amounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that go back to the time told of last: "in the same year", "that month", "a week
 * later", "the following year", "two years earlier". Without such a time they say nothing.
 */
final class BackReader {

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "days", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "weeks", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "months", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS,
          "years", ChronoUnit.YEARS,
          "decade", ChronoUnit.DECADES,
          "decades", ChronoUnit.DECADES);

  private static final Set<String> LATER = Set.of("later", "afterwards", "on");
  private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");
  private static final Set<String> SAME = Set.of("same", "that");

  /** The words without which no time of this kind is written. */
  static Set<String> carriers() {
    return Set.of("later", "earlier", "afterwards", "before", "same", "that", "following");
  }

  private final CountReader counts;

  BackReader(CountReader counts) {
    this.counts = counts;
  }

  @Nullable Reading<Point> read(Tokens tokens, int index, DocumentTime context) {
    Period told = context.told();
    LocalDate base = told == null ? null : told.start() != null ? told.start() : told.end();
    if (told == null || base == null) {
      return null;
    }
    int at = tokens.is(index, "the") ? index + 1 : index;
    if ((tokens.is(at, "later") || tokens.is(at, "earlier")) && tokens.is(at + 1, "that")) {
      at++; // "later that year"
    }
    if (SAME.contains(tokens.at(at).lower())) {
      int unit = tokens.is(at + 1, "same") ? at + 2 : at + 1;
      return same(tokens, unit, told, base);
    }
    boolean next = at > index && (tokens.is(at, "following") || tokens.is(at, "next"));
    ChronoUnit ahead = next ? unit(tokens, at + 1) : null;
    if (ahead != null && !tokens.at(at + 1).lower().endsWith("s")) {
      return shifted(told, base, 1, ahead, at + 2);
    }
    ChronoUnit single = at > index ? unit(tokens, at) : null;
    if (single != null && tokens.is(at + 1, "before")) {
      return shifted(told, base, -1, single, at + 2); // "the year before"
    }
    Reading<Double> count = counts.read(tokens, index);
    ChronoUnit unit = count == null ? null : unit(tokens, count.next());
    if (count == null || unit == null) {
      return null;
    }
    String way = tokens.at(count.next() + 1).lower();
    int sign = LATER.contains(way) ? 1 : EARLIER.contains(way) ? -1 : 0;
    boolean goesOn =
        way.equals("on") || (way.equals("before") && !closes(tokens, count.next() + 2));
    return sign == 0 || goesOn
        ? null
        : shifted(told, base, sign * Math.round(count.value()), unit, count.next() + 2);
  }

  /** "two years before the war" tells of the war, "two years before" of what was told. */
  private static boolean closes(Tokens tokens, int index) {
    return index >= tokens.size() || tokens.at(index).type() != Token.Type.WORD;
  }

  private static @Nullable ChronoUnit unit(Tokens tokens, int index) {
    return UNITS.get(tokens.at(index).lower());
  }

  private static @Nullable Reading<Point> same(
      Tokens tokens, int index, Period told, LocalDate base) {
    String unit = tokens.at(index).lower();
    return switch (unit) {
      case "year" ->
          new Reading<>(new Point(Period.year(base.getYear()), Point.Grain.YEAR, true), index + 1);
      case "month" ->
          isWithinMonth(told)
              ? new Reading<>(
                  new Point(Period.month(YearMonth.from(base)), Point.Grain.MONTH, true), index + 1)
              : null;
      case "day" ->
          told.isSingleDay()
              ? new Reading<>(new Point(told, Point.Grain.DAY, true), index + 1)
              : null;
      default -> null;
    };
  }

  private static boolean isWithinMonth(Period told) {
    return told.start() != null
        && told.end() != null
        && YearMonth.from(told.start()).equals(YearMonth.from(told.end()));
  }

  /** So much later, as exactly as what was told and the unit allow. */
  private static @Nullable Reading<Point> shifted(
      Period told, LocalDate base, long by, ChronoUnit unit, int next) {
    LocalDate then = base.plus(by, unit);
    boolean day = told.isSingleDay();
    return switch (unit) {
      case DAYS ->
          day ? new Reading<>(new Point(Period.day(then), Point.Grain.DAY, true), next) : null;
      case WEEKS ->
          day
              ? new Reading<>(
                  new Point(new Period(then.minusDays(3), then.plusDays(3)), Point.Grain.DAY, true),
                  next)
              : null;
      case MONTHS ->
          isWithinMonth(told)
              ? new Reading<>(
                  new Point(Period.month(YearMonth.from(then)), Point.Grain.MONTH, true), next)
              : null;
      default ->
          new Reading<>(new Point(Period.year(then.getYear()), Point.Grain.YEAR, true), next);
    };
  }
}
