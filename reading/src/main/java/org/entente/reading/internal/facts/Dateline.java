package org.entente.reading.internal.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Found;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that opens a wire report: place, date, agency, dash. "SEOUL, June 19, 2024 (Agency)
 * —", "CITY (Agency) -", "CITY, 19 June. /Agency/." A date without a year dates nothing.
 */
final class Dateline {

  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’/-]*(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,5}";
  private static final String DAY =
      "(?:"
          + DateText.MONTH
          + "\\.?\\s+\\d{1,2}|\\d{1,2}\\s+"
          + DateText.MONTH
          + "\\.?)(?:,?\\s+\\d{4})?";

  private static final Pattern FORM =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + ")?[,.]?\\s*(?<date>(?i:"
              + DAY
              + ")|\\d{4}-\\d{2}-\\d{2})?[,.]?\\s*(?:\\((?<round>[^()]{2,60})\\)|/(?<slashed>[^/]{2,60})/)?"
              + "\\.?\\s*(?<dash>--|[—–-]|:)?\\s*(?=\\S)");

  private Dateline() {}

  /** The facts of the first line that opens with a dateline. */
  static Facts find(List<String> lines) {
    for (String line : lines) {
      Matcher matcher = FORM.matcher(line);
      if (matcher.find() && isDateline(matcher)) {
        return facts(matcher);
      }
    }
    return Facts.NONE;
  }

  /** Two of date, agency and dash after a place, or a date and an agency without one. */
  private static boolean isDateline(Matcher matcher) {
    boolean date = matcher.group("date") != null;
    boolean agency = agency(matcher) != null;
    boolean dash = matcher.group("dash") != null;
    if (matcher.group("place") == null) {
      return date && agency;
    }
    return (date && agency) || (agency && dash) || (date && dash && matcher.end("date") < 80);
  }

  private static @Nullable String agency(Matcher matcher) {
    String agency = matcher.group("round");
    return agency != null ? agency : matcher.group("slashed");
  }

  private static Facts facts(Matcher matcher) {
    Found<String> agency = Facts.text(agency(matcher), "dateline");
    return new Facts(null, Facts.date(matcher.group("date"), "dateline"), agency, null, null);
  }
}
