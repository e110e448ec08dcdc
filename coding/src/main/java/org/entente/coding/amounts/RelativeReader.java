package org.entente.coding.amounts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads times that only the day of writing resolves: "yesterday", "last month", "on Friday". */
final class RelativeReader {

  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
  private static final Map<String, Integer> SHIFTS =
      Map.of(
          "last", -1, "previous", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1);
  private static final Map<String, ChronoUnit> UNITS =
      Map.ofEntries(
          Map.entry("day", ChronoUnit.DAYS), Map.entry("days", ChronoUnit.DAYS),
          Map.entry("week", ChronoUnit.WEEKS), Map.entry("weeks", ChronoUnit.WEEKS),
          Map.entry("month", ChronoUnit.MONTHS), Map.entry("months", ChronoUnit.MONTHS),
          Map.entry("year", ChronoUnit.YEARS), Map.entry("years", ChronoUnit.YEARS),
          Map.entry("decade", ChronoUnit.DECADES), Map.entry("decades", ChronoUnit.DECADES));
  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
  private static final Set<String> AHEAD = Set.of("next", "coming");

  /** The words without which no time of this kind is written. */
  static Set<String> carriers() {
    Set<String> all = new HashSet<>(DAYS.keySet());
    all.addAll(SHIFTS.keySet());
    all.addAll(BACK);
    all.addAll(BackReader.carriers());
    all.add("ago");
    all.add("weekend");
    return all;
  }

  private final CountReader counts;
  private final BackReader back;

  RelativeReader(NumberReader numbers) {
    this.counts = new CountReader(numbers);
    this.back = new BackReader(counts);
  }

  @Nullable Reading<Point> read(Tokens tokens, int index, DocumentTime context, boolean ahead) {
    Reading<Point> span = span(tokens, index, context);
    if (span != null) {
      return span;
    }
    Token token = tokens.at(index);
    LocalDate day = context.day();
    Integer days = DAYS.get(token.lower());
    if (days != null && day != null) {
      return new Reading<>(days(day.plusDays(days)), index + 1);
    }
    DayOfWeek weekday = Months.weekday(token);
    if (weekday != null && day != null) {
      return new Reading<>(days(nearest(day, weekday, ahead)), index + 1);
    }
    Integer shift = SHIFTS.get(token.lower());
    if (shift != null) {
      return shifted(tokens, index + 1, context, shift);
    }
    Reading<Point> ago = ago(tokens, index, context);
    return ago != null ? ago : back.read(tokens, index, context);
  }

  private static Point days(LocalDate day) {
    return new Point(Period.day(day), Point.Grain.DAY, true);
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday, boolean ahead) {
    return day.with(
        ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /** After "last", "this" or "next": a unit of time, a month or a day of the week. */
  private static @Nullable Reading<Point> shifted(
      Tokens tokens, int index, DocumentTime context, int shift) {
    Token token = tokens.at(index);
    LocalDate written = context.latest();
    boolean dated =
        (tokens.is(index + 1, ".") && Months.isAbbreviation(token))
            || DateReader.day(tokens, index + 1) > 0;
    if (written == null || (Months.month(token) > 0 && dated)) {
      return null;
    }
    Period period = null;
    Point.Grain grain = Point.Grain.DAY;
    LocalDate day = context.day();
    DayOfWeek weekday = Months.weekday(token);
    if (token.is("year") && context.knowsYear()) {
      period = Period.year(written.getYear() + shift);
      grain = Point.Grain.YEAR;
    } else if (token.is("month") && context.knowsMonth()) {
      period = Period.month(YearMonth.from(written).plusMonths(shift));
      grain = Point.Grain.MONTH;
    } else if (token.is("quarter") && context.knowsMonth()) {
      LocalDate then = written.plusMonths(3L * shift);
      period = Calendars.quarter(then.getYear(), (then.getMonthValue() + 2) / 3);
      grain = Point.Grain.MONTH;
    } else if (token.is("week") && day != null) {
      LocalDate monday =
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
      period = new Period(monday, monday.plusDays(6));
    } else if (token.is("weekend") && day != null) {
      LocalDate saturday =
          shift < 0
              ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
              : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
      period = new Period(saturday, saturday.plusDays(1));
    } else if (weekday != null && day != null) {
      period = Period.day(weekday(day, weekday, shift));
    } else if (Months.month(token) > 0 && context.knowsMonth()) {
      period = Period.month(month(YearMonth.from(written), Months.month(token), shift));
      grain = Point.Grain.MONTH;
    } else if (Seasons.firstMonth(token) > 0 && context.knowsMonth()) {
      YearMonth then = month(YearMonth.from(written), Seasons.firstMonth(token), shift);
      period = Calendars.season(then.getYear(), then.getMonthValue());
      grain = Point.Grain.MONTH;
    }
    return period == null ? null : new Reading<>(new Point(period, grain, true), index + 1);
  }

  /** "the year" of "the end of the year": that of the text, unless it goes on ("the year 2020"). */
  static @Nullable Reading<Point> current(Tokens tokens, int index, DocumentTime context) {
    boolean unit =
        tokens.is(index, "year") || tokens.is(index, "month") || tokens.is(index, "week");
    boolean goesOn = tokens.is(index + 1, "of") || DateReader.isYear(tokens.at(index + 1));
    return unit && !goesOn ? shifted(tokens, index, context, 0) : null;
  }

  /** "over the weekend": the last before the text, or the next after it. */
  static @Nullable Reading<Point> weekend(
      Tokens tokens, int index, DocumentTime context, boolean ahead) {
    return tokens.is(index, "weekend") && !tokens.is(index + 1, "of")
        ? shifted(tokens, index, context, ahead ? 1 : -1)
        : null;
  }

  private static LocalDate weekday(LocalDate day, DayOfWeek weekday, int shift) {
    if (shift < 0) {
      return day.with(TemporalAdjusters.previous(weekday));
    }
    if (shift > 0) {
      return day.with(TemporalAdjusters.next(weekday));
    }
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** "last June" is the latest June that is over, "next June" the first to come. */
  private static YearMonth month(YearMonth written, int month, int shift) {
    YearMonth same = YearMonth.of(written.getYear(), month);
    if (shift < 0) {
      return same.isBefore(written) ? same : same.minusYears(1);
    }
    if (shift > 0) {
      return same.isAfter(written) ? same : same.plusYears(1);
    }
    return same;
  }

  /** "two years ago", "a decade ago". */
  private @Nullable Reading<Point> ago(Tokens tokens, int index, DocumentTime context) {
    Reading<Double> count = counts.read(tokens, index);
    LocalDate written = context.latest();
    if (count == null || written == null) {
      return null;
    }
    ChronoUnit unit = UNITS.get(tokens.at(count.next()).lower());
    if (unit == null || !tokens.is(count.next() + 1, "ago")) {
      return null;
    }
    LocalDate then = written.minus(Math.round(count.value()), unit);
    int next = count.next() + 2;
    return switch (unit) {
      case DAYS -> context.day() == null ? null : new Reading<>(days(then), next);
      case WEEKS ->
          context.day() == null
              ? null
              : new Reading<>(
                  new Point(new Period(then.minusDays(3), then.plusDays(3)), Point.Grain.DAY, true),
                  next);
      case MONTHS ->
          context.knowsMonth()
              ? new Reading<>(
                  new Point(Period.month(YearMonth.from(then)), Point.Grain.MONTH, true), next)
              : null;
      default ->
          context.knowsYear()
              ? new Reading<>(new Point(Period.year(then.getYear()), Point.Grain.YEAR, true), next)
              : null;
    };
  }

  /** "the past five years", "the last decade", "the next two weeks". */
  private @Nullable Reading<Point> span(Tokens tokens, int index, DocumentTime context) {
    if (!tokens.is(index, "the")) {
      return null;
    }
    boolean back = BACK.contains(tokens.at(index + 1).lower());
    boolean ahead = AHEAD.contains(tokens.at(index + 1).lower());
    LocalDate written = context.latest();
    if (!(back || ahead) || written == null) {
      return null;
    }
    Reading<Double> count = counts.read(tokens, index + 2);
    int at = count == null ? index + 2 : count.next();
    ChronoUnit unit = UNITS.get(tokens.at(at).lower());
    if (unit == null || (count == null && tokens.at(at).lower().endsWith("s"))) {
      return null;
    }
    long many = count == null ? 1 : Math.round(count.value());
    if ((unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS) && context.day() == null) {
      return null;
    }
    Period period =
        back
            ? new Period(written.minus(many, unit), written)
            : new Period(written, written.plus(many, unit));
    return new Reading<>(new Point(period, Point.Grain.LONG, true), at + 1);
  }
}
