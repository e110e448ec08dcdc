package org.entente.coding.amounts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and months in the ways of the press: "7 October 2023", "Oct. 7", "2023-10-07". */
final class DateReader {

  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

  private final UnitFinder units;

  DateReader(UnitFinder units) {
    this.units = units;
  }

  @Nullable Reading<DateParts> read(Tokens tokens, int index) {
    int at = index;
    if (Months.weekday(tokens.at(at)) != null) {
      at += tokens.is(at + 1, ",") ? 2 : 1;
      at += tokens.is(at, "the") ? 1 : 0;
    }
    if (Months.month(tokens.at(at)) > 0) {
      return monthFirst(tokens, at);
    }
    Reading<DateParts> digits = digits(tokens, at);
    return digits != null ? digits : dayFirst(tokens, at);
  }

  /** "October 7, 2023", "Oct. 7", "June 2024", "June of 2024", "June". */
  private Reading<DateParts> monthFirst(Tokens tokens, int index) {
    int month = Months.month(tokens.at(index));
    int next = index + 1;
    boolean dotted = tokens.is(next, ".") && Months.isAbbreviation(tokens.at(index));
    next += dotted ? 1 : 0;
    int day = day(tokens, next);
    if (day > 0 && !counts(tokens, next + 1)) {
      Reading<Integer> year = year(tokens, next + 1, true);
      Integer value = year == null ? null : year.value();
      return new Reading<>(new DateParts(value, month, day), year == null ? next + 1 : year.next());
    }
    Reading<Integer> year = year(tokens, next, !dotted);
    return year == null
        ? new Reading<>(
            new DateParts(null, month, 0), dotted && next < tokens.size() ? next : index + 1)
        : new Reading<>(new DateParts(year.value(), month, 0), year.next());
  }

  /** "7 October 2023", "7th of October", "the 7th October". */
  private static @Nullable Reading<DateParts> dayFirst(Tokens tokens, int index) {
    int at = tokens.is(index, "the") ? index + 1 : index;
    int day = day(tokens, at);
    if (day == 0) {
      return null;
    }
    int next = at + 1;
    next += tokens.is(next, "of") ? 1 : 0;
    next += tokens.isTightDash(next) ? 1 : 0;
    int month = Months.month(tokens.at(next));
    if (month == 0) {
      return null;
    }
    next++;
    if (tokens.is(next, ".") && Months.isAbbreviation(tokens.at(next - 1))) {
      next++;
    }
    next += tokens.isTightDash(next) && tokens.at(next + 1).looksLikeYear() ? 1 : 0;
    Reading<Integer> year = year(tokens, next, true);
    Integer value = year == null ? null : year.value();
    return new Reading<>(new DateParts(value, month, day), year == null ? next : year.next());
  }

  /** "2023-10-07", "2023/10/07", "07.10.2023", "10/17/2023"; 10/7/2023 says nothing for sure. */
  private static @Nullable Reading<DateParts> digits(Tokens tokens, int index) {
    Token first = tokens.at(index);
    Matcher dotted = DOTTED.matcher(first.lower());
    if (dotted.matches()
        && tokens.is(index + 1, ".")
        && isYear(tokens.at(index + 2))
        && tokens.at(index + 2).tight()) {
      int month = Integer.parseInt(dotted.group(2));
      int day = Integer.parseInt(dotted.group(1));
      return valid((int) tokens.at(index + 2).value(), month, day, index + 3);
    }
    boolean dashes = tokens.isTightDash(index + 1) && tokens.isTightDash(index + 3);
    boolean slashes = isTightSlash(tokens, index + 1) && isTightSlash(tokens, index + 3);
    if (!dashes && !slashes) {
      return null;
    }
    int one = (int) first.value();
    int two = (int) tokens.at(index + 2).value();
    int three = (int) tokens.at(index + 4).value();
    if (isYear(first)) {
      return valid(one, two, three, index + 5);
    }
    if (!isYear(tokens.at(index + 4))) {
      return null;
    }
    if (one > 12 || one == two) {
      return valid(three, two, one, index + 5);
    }
    return two > 12 ? valid(three, one, two, index + 5) : null;
  }

  private static @Nullable Reading<DateParts> valid(int year, int month, int day, int next) {
    boolean fine = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fine ? new Reading<>(new DateParts(year, month, day), next) : null;
  }

  private static boolean isTightSlash(Tokens tokens, int index) {
    return tokens.is(index, "/") && tokens.at(index).tight() && tokens.at(index + 1).tight();
  }

  /** A year that may follow a comma or "of". */
  static @Nullable Reading<Integer> year(Tokens tokens, int index, boolean comma) {
    int at = index;
    if ((comma && tokens.is(at, ",")) || tokens.is(at, "of") || tokens.is(at, "in")) {
      at++;
    }
    return isYear(tokens.at(at)) ? new Reading<>((int) tokens.at(at).value(), at + 1) : null;
  }

  static boolean isYear(Token token) {
    return token.looksLikeYear() && token.value() >= 1000 && token.value() <= 2150;
  }

  /** 1 to 31, or 0. */
  static int day(Tokens tokens, int index) {
    Token token = tokens.at(index);
    boolean number =
        token.type() == Token.Type.ORDINAL
            || (token.type() == Token.Type.NUMBER && token.lower().length() <= 2);
    boolean day = number && token.value() >= 1 && token.value() <= 31;
    return day && token.value() == Math.rint(token.value()) ? (int) token.value() : 0;
  }

  /** "In May 15 soldiers": a number before what is counted is no day. */
  private boolean counts(Tokens tokens, int index) {
    Units.Unit unit = units.known(tokens.at(index));
    boolean percent =
        tokens.is(index, "%") || tokens.is(index, "percent") || tokens.is(index, "per");
    return percent || (unit != null && unit.isSolid());
  }
}
