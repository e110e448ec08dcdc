package org.entente.reading.internal.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Found;
import org.jspecify.annotations.Nullable;

/**
 * The dateline that opens a wire report: place, date, agency, dash. "CITY, June 19, 2024 (Agency)
 * —", "CITY (Agency) -", "CITY, 19 June. /Agency/." A date without a year dates nothing.
 */
final class Dateline {

  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’/-]*(?:[ ,/]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,5}?)";
  private static final String DAY =
      "(?<date>(?i:(?:"
          + DateText.MONTH
          + "\\.?\\s+\\d{1,2}|\\d{1,2}\\s+"
          + DateText.MONTH
          + "\\.?)(?:,?\\s+\\d{4})?)|\\d{4}-\\d{2}-\\d{2})";
  private static final String AGENCY =
      "(?:\\((?<round>\\p{Lu}[^()]{1,50})\\)|/(?<slashed>\\p{Lu}[^/]{1,50})/)";
  private static final String DASH = "(?<dash>--|[—–-])";

  private static final Pattern DATED =
      Pattern.compile(
          "^(?:"
              + PLACE
              + "[,.]?\\s+)?"
              + DAY
              + "[,.]?\\s*"
              + AGENCY
              + "?\\.?\\s*"
              + DASH
              + "?\\s");
  private static final Pattern UNDATED =
      Pattern.compile("^" + PLACE + "[,.]?\\s+" + AGENCY + "\\.?\\s*" + DASH + "\\s");

  private Dateline() {}

  /** The facts of the first line that opens with a dateline. */
  static Facts find(List<String> lines) {
    for (String line : lines) {
      Matcher dated = DATED.matcher(line);
      if (dated.find() && (agency(dated) != null || isOpening(dated))) {
        return new Facts(
            null, Facts.date(dated.group("date"), "dateline"), found(agency(dated)), null, null);
      }
      Matcher undated = UNDATED.matcher(line);
      if (undated.find() && !undated.group("place").startsWith("The ")) {
        return new Facts(null, null, found(agency(undated)), null, null);
      }
    }
    return Facts.NONE;
  }

  /** Without an agency only a place and a dash make a date the opening of a report. */
  private static boolean isOpening(Matcher matcher) {
    return matcher.group("dash") != null && matcher.group("place") != null;
  }

  private static @Nullable String agency(Matcher matcher) {
    String agency = matcher.group("round");
    return agency != null ? agency : matcher.group("slashed");
  }

  private static @Nullable Found<String> found(@Nullable String agency) {
    return Facts.text(agency, "dateline");
  }
}
