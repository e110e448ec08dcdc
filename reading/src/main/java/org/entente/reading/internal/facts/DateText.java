package org.entente.reading.internal.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Period;

/**
 * A date as people and machines write it: ISO 8601, "19 June 2024", "Jun. 19, 2024", "19.06.2024",
 * "19. Juni 2024", "19 de junho de 2024". The day is taken as written, whatever the time zone.
 * "03/04/2024" is no date, because nobody knows whether it is in March or April; "19/06/2024" is
 * one.
 */
public final class DateText {

  /** How the names of each month begin in English, German and Portuguese. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "jän"),
          List.of("feb", "fev"),
          List.of("mar", "mär"),
          List.of("apr", "abr"),
          List.of("may", "mai"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug", "ago"),
          List.of("sep", "set"),
          List.of("oct", "okt", "out"),
          List.of("nov"),
          List.of("dec", "dez"));

  /** English in full and short, German and Portuguese in full. */
  static final String MONTH =
      "(?:januar|j[äÄ]nner|februar|m[äÄ]rz|mai|juni|juli|oktober|dezember"
          + "|janeiro|fevereiro|mar[çÇ]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
          + "|dezembro"
          + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /** What stands after the day and before the month and the year: "19th of", "19. ", "19 de". */
  private static final String ORDINAL = "(?:st|nd|rd|th|\\.|º)?";

  private static final String OF = "(?:of\\s+|de\\s+)?";

  /** A full date in words, without groups, for use inside other patterns. */
  public static final String DAY_IN_WORDS =
      "(?:"
          + MONTH
          + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
          + "|\\d{1,2}"
          + ORDINAL
          + "\\s+"
          + OF
          + MONTH
          + "\\.?,?\\s+"
          + OF
          + "\\d{4}|\\d{4}-\\d{2}-\\d{2})";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern ISO_DAY =
      Pattern.compile("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}.*)?$");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})"
              + ORDINAL
              + "[\\s-]+"
              + OF
              + "("
              + MONTH
              + ")\\.?,?[\\s-]+"
              + OF
              + "(\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "\\b(" + MONTH + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)", FLAGS);
  private static final Pattern DOTTED =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
  private static final Pattern MONTH_ONLY =
      Pattern.compile("^(?:" + "(\\d{4})-(\\d{1,2})|(" + MONTH + ")\\.?,?\\s+(\\d{4}))$", FLAGS);
  private static final Pattern YEAR_ONLY = Pattern.compile("^(\\d{4})$");

  private DateText() {}

  /** The first full date in the value, or the month or year that it consists of. */
  public static Optional<Period> find(String value) {
    String text = value.strip();
    return first(COMPACT, text, m -> day(number(m, 1), number(m, 2), number(m, 3)))
        .or(() -> first(ISO_DAY, text, m -> day(number(m, 1), number(m, 2), number(m, 3))))
        .or(() -> first(MONTH_DAY, text, m -> day(number(m, 3), month(m.group(1)), number(m, 2))))
        .or(() -> first(DAY_MONTH, text, m -> day(number(m, 3), month(m.group(2)), number(m, 1))))
        .or(() -> first(DOTTED, text, m -> day(number(m, 3), number(m, 2), number(m, 1))))
        .or(() -> first(SLASHED, text, DateText::slashed))
        .or(() -> first(MONTH_ONLY, text, DateText::month))
        .or(() -> first(YEAR_ONLY, text, m -> year(number(m, 1))));
  }

  private interface Reading {
    Optional<Period> of(MatchResult match);
  }

  private static Optional<Period> first(Pattern pattern, String text, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? reading.of(matcher) : Optional.empty();
  }

  private static Optional<Period> slashed(MatchResult match) {
    int a = number(match, 1);
    int b = number(match, 2);
    if (a > 12) {
      return day(number(match, 3), b, a);
    }
    return b > 12 || a == b ? day(number(match, 3), a, b) : Optional.empty();
  }

  private static Optional<Period> month(MatchResult match) {
    boolean iso = match.group(1) != null;
    int year = number(match, iso ? 1 : 4);
    int month = iso ? number(match, 2) : month(match.group(3));
    return plausible(year) && month >= 1 && month <= 12
        ? Optional.of(Period.month(YearMonth.of(year, month)))
        : Optional.empty();
  }

  private static Optional<Period> year(int year) {
    return plausible(year) ? Optional.of(Period.year(year)) : Optional.empty();
  }

  private static Optional<Period> day(int year, int month, int day) {
    try {
      return plausible(year)
          ? Optional.of(Period.day(LocalDate.of(year, month, day)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Publication dates outside 1500 to 2199 are misread numbers. */
  private static boolean plausible(int year) {
    return year >= 1500 && year < 2200;
  }

  private static int month(String word) {
    String beginning = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(beginning)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
