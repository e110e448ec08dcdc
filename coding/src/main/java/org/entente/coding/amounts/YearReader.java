package org.entente.coding.amounts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads years and what is named by them: decades, centuries, fiscal years, "Q3 2024". */
final class YearReader {

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);
  private static final Pattern FISCAL = Pattern.compile("fy-?(\\d{2,4})(?:-(\\d{2,4}))?");
  private static final Pattern PART = Pattern.compile("([qh])([1-4])(?:-(\\d{4}))?");
  private static final int APRIL = 4;

  /** Where a fiscal year begins. */
  private record Fiscal(Context context, int month, boolean namedByEnd) {}

  private final List<Fiscal> fiscals;

  YearReader(Table fiscalTable) {
    fiscals =
        fiscalTable.rows().stream()
            .map(
                row ->
                    new Fiscal(
                        new Context(row.list(0)),
                        Integer.parseInt(row.get(1)),
                        row.get(2).equals("ends")))
            .toList();
  }

  /** Words that begin or carry a time of this kind. */
  static Set<String> carriers() {
    Set<String> all = new HashSet<>(DECADES.keySet());
    all.addAll(Set.of("century", "fiscal", "financial", "fy"));
    return all;
  }

  @Nullable Reading<Point> read(Tokens tokens, int index) {
    Token token = tokens.at(index);
    return switch (token.type()) {
      case NUMBER -> year(tokens, index);
      case DECADE -> decade(token.value(), token.lower().length(), index + 1);
      case ORDINAL -> century(tokens, index, (int) token.value());
      case DESIGNATION -> code(tokens, index);
      case WORD -> word(tokens, index);
      default -> null;
    };
  }

  private @Nullable Reading<Point> year(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (!DateReader.isYear(token)) {
      return null;
    }
    int year = (int) token.value();
    Reading<Point> span = span(tokens, index, year);
    if (span != null) {
      return span;
    }
    boolean free = year >= 1900 && year <= 2100 && !tokens.isTightDash(index + 1);
    return new Reading<>(new Point(Period.year(year), Point.Grain.YEAR, free), index + 1);
  }

  /** "2022-23" is a year from April on, as budgets and trade tables use it; "2015-19" is years. */
  private static @Nullable Reading<Point> span(Tokens tokens, int index, int year) {
    Token last = tokens.at(index + 2);
    boolean slash = tokens.is(index + 1, "/") && tokens.at(index + 1).tight() && last.tight();
    if (!(tokens.isTightDash(index + 1) || slash)
        || last.lower().length() != 2
        || last.type() != Token.Type.NUMBER
        || tokens.isTightDash(index + 3)) {
      return null;
    }
    int end = year - year % 100 + (int) last.value();
    end += end < year ? 100 : 0;
    if (end <= year || end > year + 60) {
      return null;
    }
    Period period = end == year + 1 ? Calendars.fiscal(year, APRIL) : Calendars.years(year, end);
    return new Reading<>(new Point(period, Point.Grain.YEAR, true), index + 3);
  }

  private static Reading<Point> decade(double value, int length, int next) {
    int start = (int) value + (length <= 3 ? 1900 : 0);
    return new Reading<>(
        new Point(Calendars.years(start, start + 9), Point.Grain.LONG, true), next);
  }

  private static @Nullable Reading<Point> century(Tokens tokens, int index, int number) {
    int next = index + 1;
    next += tokens.isTightDash(next) ? 1 : 0;
    return tokens.is(next, "century") && number >= 1 && number <= 30
        ? new Reading<>(new Point(Calendars.century(number), Point.Grain.LONG, true), next + 1)
        : null;
  }

  private @Nullable Reading<Point> code(Tokens tokens, int index) {
    String lower = tokens.at(index).lower();
    Matcher fiscal = FISCAL.matcher(lower);
    if (fiscal.matches()) {
      int year = full(Integer.parseInt(fiscal.group(1)));
      boolean pair = fiscal.group(2) != null || tokens.isTightDash(index + 1);
      int next = fiscal.group(2) == null && pair ? index + 3 : index + 1;
      return new Reading<>(new Point(fiscal(tokens, year, pair), Point.Grain.YEAR, true), next);
    }
    Matcher part = PART.matcher(lower);
    if (!part.matches()) {
      return null;
    }
    int next = index + 1;
    Integer year = part.group(3) == null ? null : Integer.valueOf(part.group(3));
    if (year == null) {
      Reading<Integer> after = DateReader.year(tokens, next, true);
      if (after == null) {
        return null;
      }
      year = after.value();
      next = after.next();
    }
    return new Reading<>(
        new Point(
            part(part.group(1), year, Integer.parseInt(part.group(2))), Point.Grain.MONTH, true),
        next);
  }

  private static Period part(String letter, int year, int number) {
    return letter.equals("q")
        ? Calendars.quarter(year, number)
        : Calendars.half(year, Math.min(number, 2));
  }

  private @Nullable Reading<Point> word(Tokens tokens, int index) {
    Token token = tokens.at(index);
    Integer decade = DECADES.get(token.lower());
    if (decade != null
        && (tokens.is(index - 1, "the")
            || tokens.is(index - 1, "early")
            || tokens.is(index - 1, "late"))) {
      return decade(decade, 4, index + 1);
    }
    int ordinal = Ordinals.value(tokens, index);
    if (ordinal > 0) {
      return century(tokens, Ordinals.next(tokens, index) - 1, ordinal);
    }
    int next = fiscalLead(tokens, index);
    Token year = tokens.at(next);
    if (next == index || !DateReader.isYear(year)) {
      return null;
    }
    Reading<Point> pair = span(tokens, next, (int) year.value());
    Period period = fiscal(tokens, (int) year.value(), pair != null);
    return new Reading<>(
        new Point(period, Point.Grain.YEAR, true), pair == null ? next + 1 : pair.next());
  }

  private static int fiscalLead(Tokens tokens, int index) {
    int next = index;
    if (tokens.is(next, "fiscal") || tokens.is(next, "financial")) {
      next += tokens.is(next + 1, "year") ? 2 : 1;
    } else if (tokens.is(next, "fy")) {
      next++;
    }
    return next;
  }

  /** A fiscal year by the custom of the country that the text names; April where it names none. */
  private Period fiscal(Tokens tokens, int year, boolean pair) {
    for (Fiscal fiscal : fiscals) {
      if (fiscal.context().holds(tokens)) {
        boolean before = fiscal.namedByEnd() && !pair;
        return Calendars.fiscal(before ? year - 1 : year, fiscal.month());
      }
    }
    return pair ? Calendars.fiscal(year, APRIL) : Period.year(year);
  }

  private static int full(int year) {
    return year >= 1000 ? year : year < 70 ? 2000 + year : 1900 + year;
  }
}
