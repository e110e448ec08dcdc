package org.entente.coding.amounts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.Period;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads one time at a token, whatever its form, without the preposition before it. */
final class PointReader {

  private static final Map<String, Integer> THIRDS =
      Map.of("early", 0, "earlier", 0, "mid", 1, "middle", 1, "late", 2, "later", 2);
  private static final Set<String> BEGINNINGS = Set.of("beginning", "start", "outset", "turn");
  private static final Set<String> ENDS = Set.of("end", "close");

  private static final Set<String> PIECES = Set.of("quarter", "half", "months", "decade", "week");

  private final DateReader dates;
  private final YearReader years;
  private final RelativeReader relatives;
  private final EventReader events;
  private final NumberReader numbers;

  PointReader(
      DateReader dates,
      YearReader years,
      RelativeReader relatives,
      EventReader events,
      NumberReader numbers) {
    this.dates = dates;
    this.years = years;
    this.relatives = relatives;
    this.events = events;
    this.numbers = numbers;
  }

  /** Words that may begin a time that is a part of another. */
  static Set<String> leads() {
    Set<String> all = new HashSet<>(THIRDS.keySet());
    all.addAll(BEGINNINGS);
    all.addAll(ENDS);
    all.addAll(Set.of("spring", "summer", "autumn", "fall", "winter", "last", "outbreak", "onset"));
    return all;
  }

  /**
   * @param ahead whether a month or day without a year lies before the text or after it
   */
  @Nullable Reading<Point> read(Tokens tokens, int index, DocumentTime context, boolean ahead) {
    Reading<Point> event = events.read(tokens, index, context);
    if (event != null) {
      return event;
    }
    boolean weekday = Months.weekday(tokens.at(index)) != null;
    Reading<Point> dated = weekday ? date(tokens, index, context, ahead) : null;
    Reading<Point> relative = dated != null ? dated : relatives.read(tokens, index, context, ahead);
    if (relative != null) {
      return relative;
    }
    int at = tokens.is(index, "the") ? index + 1 : index;
    Reading<Point> part = part(tokens, at, context, ahead);
    if (part == null && at > index) {
      part = RelativeReader.weekend(tokens, at, context, ahead);
    }
    if (part != null) {
      return part;
    }
    Reading<Point> date = date(tokens, index, context, ahead);
    if (date != null) {
      return date;
    }
    Reading<Point> season = season(tokens, at);
    return season != null ? season : year(tokens, index, at);
  }

  /** "in the 2019 election": the preposition belongs to the election, the year stands alone. */
  private @Nullable Reading<Point> year(Tokens tokens, int index, int at) {
    boolean named = at > index && tokens.is(at, "year");
    Reading<Point> year = years.read(tokens, named ? at + 1 : at);
    boolean loose =
        year != null && year.value().grain() == Point.Grain.YEAR && year.next() == at + 1;
    return loose && at > index && tokens.at(at).looksLikeYear() ? null : year;
  }

  private @Nullable Reading<Point> date(
      Tokens tokens, int index, DocumentTime context, boolean ahead) {
    Reading<DateParts> parts = withYear(tokens, dates.read(tokens, index), context);
    Period period = parts == null ? null : parts.value().period(context, ahead);
    if (parts == null || period == null) {
      return null;
    }
    boolean day = parts.value().day() > 0;
    Token month = tokens.at(index);
    boolean word = month.is("may") || month.is("march") || month.is("august");
    boolean free = day || parts.value().year() != null || !word;
    return new Reading<>(
        new Point(period, day ? Point.Grain.DAY : Point.Grain.MONTH, free), parts.next());
  }

  /** "September of last year", "on 3 June this year". */
  private @Nullable Reading<DateParts> withYear(
      Tokens tokens, @Nullable Reading<DateParts> parts, DocumentTime context) {
    if (parts == null || parts.value().year() != null) {
      return parts;
    }
    int at = parts.next();
    at += tokens.is(at, "of") || tokens.is(at, ",") ? 1 : 0;
    boolean year = tokens.is(at + 1, "year");
    Reading<Point> which = year ? relatives.read(tokens, at, context, false) : null;
    LocalDate start = which == null ? null : which.value().period().start();
    return which == null || start == null
        ? parts
        : new Reading<>(parts.value().withYear(start.getYear()), which.next());
  }

  /** "summer 2024", "the winter of 2022". */
  private static @Nullable Reading<Point> season(Tokens tokens, int index) {
    int month = Seasons.firstMonth(tokens.at(index));
    Reading<Integer> year = month == 0 ? null : DateReader.year(tokens, index + 1, true);
    return year == null
        ? null
        : new Reading<>(
            new Point(Calendars.season(year.value(), month), Point.Grain.MONTH, true), year.next());
  }

  /** "early 2024", "mid-June", "the end of 2025", "the first half of 2024", "earlier this year". */
  private @Nullable Reading<Point> part(
      Tokens tokens, int index, DocumentTime context, boolean ahead) {
    Token token = tokens.at(index);
    Integer third = THIRDS.get(token.lower());
    int next = index + 1;
    next += tokens.isTightDash(next) ? 1 : 0;
    if (third != null) {
      next += tokens.is(next, "of") || tokens.is(next, "in") ? 1 : 0;
      Reading<Point> whole = plain(tokens, next, context, ahead);
      return whole == null ? null : third(whole, third, token);
    }
    if (token.is("year") && tokens.isTightDash(index + 1) && tokens.is(index + 2, "end")) {
      Reading<Point> year = RelativeReader.current(tokens, index, context);
      return year == null
          ? null
          : new Reading<>(
              new Point(Calendars.ending(year.value().period()), Point.Grain.MONTH, true),
              index + 3);
    }
    boolean beginning = BEGINNINGS.contains(token.lower());
    if ((beginning || ENDS.contains(token.lower())) && tokens.is(next, "of")) {
      Reading<Point> whole = plain(tokens, next + 1, context, ahead);
      if (whole == null || whole.value().grain() == Point.Grain.EVENT) {
        return null;
      }
      Period all = whole.value().period();
      Period part = beginning ? Calendars.beginning(all) : Calendars.ending(all);
      return new Reading<>(new Point(part, Point.Grain.MONTH, true), whole.next());
    }
    return ordinal(tokens, index, context, ahead);
  }

  /** "earlier this year" says no more than that it lies in this year so far. */
  private static Reading<Point> third(Reading<Point> whole, int third, Token word) {
    boolean loose = word.is("earlier") || word.is("later");
    Point point = whole.value();
    Period period = loose ? point.period() : Calendars.third(point.period(), third);
    return new Reading<>(new Point(period, point.grain(), true), whole.next());
  }

  private @Nullable Reading<Point> plain(
      Tokens tokens, int index, DocumentTime context, boolean ahead) {
    Reading<Point> relative = relatives.read(tokens, index, context, ahead);
    if (relative != null) {
      return relative;
    }
    int at = tokens.is(index, "the") ? index + 1 : index;
    Reading<Point> current = at > index ? RelativeReader.current(tokens, at, context) : null;
    if (current != null) {
      return current;
    }
    Reading<Point> date = date(tokens, at, context, ahead);
    if (date != null) {
      return date;
    }
    Reading<Point> season = season(tokens, at);
    return season != null ? season : years.read(tokens, at);
  }

  /** "the first quarter of 2024", "second half of the year", "the first nine months of 2024". */
  private @Nullable Reading<Point> ordinal(
      Tokens tokens, int index, DocumentTime context, boolean ahead) {
    int number = tokens.is(index, "last") ? 99 : Ordinals.value(tokens, index);
    if (number == 0) {
      return null;
    }
    int next = number == 99 ? index + 1 : Ordinals.next(tokens, index);
    next += tokens.isTightDash(next) ? 1 : 0;
    Reading<Figure> count = numbers.read(tokens, next, false);
    int unit =
        count == null || tokens.is(next, "half") || tokens.is(next, "quarter")
            ? next
            : count.next();
    Token noun = tokens.at(unit);
    if (!PIECES.contains(noun.lower())) {
      return null;
    }
    int of = unit + 1;
    if (noun.is("quarter") && tokens.is(index - 1, "the") && !tokens.is(of, "of")) {
      Point bare = Quarters.nearest(number, context, ahead);
      Reading<Point> named = plain(tokens, tokens.is(of, "in") ? of + 1 : of, context, ahead);
      if (named == null) {
        return bare == null ? null : new Reading<>(bare, of);
      }
    }
    of += tokens.is(of, "of") || tokens.is(of, "in") ? 1 : 0;
    Reading<Point> year = plain(tokens, of, context, ahead);
    if (year == null || year.value().period().start() == null) {
      return null;
    }
    Period period = piece(noun, number, count, year.value().period());
    return period == null
        ? null
        : new Reading<>(new Point(period, Point.Grain.MONTH, true), year.next());
  }

  private static @Nullable Period piece(
      Token noun, int number, @Nullable Reading<Figure> count, Period whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    if (start == null || end == null) {
      return null;
    }
    int year = start.getYear();
    boolean last = number == 99;
    if (end.getYear() - year > 1) {
      return noun.is("half") || noun.is("decade")
          ? longPiece(noun, last ? 2 : number, whole)
          : null;
    }
    if (noun.is("week")) {
      return start.getMonth() == end.getMonth() && !last && number <= 4
          ? new Period(start.plusDays(7L * (number - 1)), start.plusDays(7L * number - 1))
          : null;
    }
    if (noun.is("quarter")) {
      return last || number <= 4 ? Calendars.quarter(year, last ? 4 : number) : null;
    }
    if (noun.is("half")) {
      return last || number <= 2 ? Calendars.half(year, last ? 2 : number) : null;
    }
    Range range = count == null ? null : count.value().range();
    Double many = range == null ? null : range.low();
    int months = many == null ? 0 : (int) Math.round(many);
    if (months < 1 || months > 12) {
      return months == 0 && number == 1 ? Calendars.third(whole, 0) : null;
    }
    return last ? Calendars.months(year, 13 - months, 12) : Calendars.months(year, 1, months);
  }

  private static @Nullable Period longPiece(Token noun, int number, Period whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    if (start == null || end == null) {
      return null;
    }
    int years = end.getYear() - start.getYear() + 1;
    if (noun.is("decade")) {
      int from = start.getYear() + 10 * (number - 1);
      return from + 9 <= end.getYear() ? Calendars.years(from, from + 9) : null;
    }
    int middle = start.getYear() + years / 2;
    return number == 1
        ? Calendars.years(start.getYear(), middle - 1)
        : Calendars.years(middle, end.getYear());
  }
}
