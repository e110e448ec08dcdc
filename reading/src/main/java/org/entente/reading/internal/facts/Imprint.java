package org.entente.reading.internal.facts;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The short line near the top that names the outlet, the author or the number of a paper beside the
 * day: "The Outlet, 12 March 2025", "By A. Writer | 14 October 2025", "INSTITUTE Policy Brief 7 14
 * October 2025".
 *
 * <p>Beside the date such a line holds names and nothing else, so a sentence, a caption or a
 * headline is none. In English, German and Portuguese.
 */
final class Imprint {

  private static final int LINES = 8;
  private static final int CHARACTERS = 1_200;
  private static final int LONGEST = 120;

  /** Words of an outlet that stands alone with the day; more are rather a caption. */
  private static final int OUTLET_WORDS = 5;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern DAY =
      Pattern.compile("(?<![\\d-])" + DateText.DAY_IN_WORDS + "(?!\\d)", FLAGS);
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", FLAGS);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:^|[.,|·•–—-]\\s*)(?:By|BY|by|Von|Por)\\s+\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}[\\p{L}.'’-]*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?:brief|report|paper|note|briefing|memo|issue|bulletin|series)s?\\s*,?"
              + "\\s*(?:no\\.?|nr\\.?|number|#)?\\s*\\d{1,4}\\b",
          FLAGS);
  private static final Pattern PICTURE =
      Pattern.compile("\\b(?:photo|photograph|image|picture|foto|credit|getty|file)\\b", FLAGS);

  /** What sets the date off from the names beside it. */
  private static final Pattern SET_OFF_BEFORE = Pattern.compile("(?:^|[.,;:|/·•–—(-])\\s*$");

  private static final Pattern SET_OFF_AFTER = Pattern.compile("^\\s*(?:$|[.,;|/·•–—)-])");

  /** Small words that stand inside names, and those of "5 min read". */
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "by", "no", "nr", "vol", "de", "do", "da", "dos", "das", "e",
          "por", "der", "des", "und", "von", "van", "für", "min", "minutes", "read");

  private Imprint() {}

  /** The day that such a line gives; null where there is none. */
  static @Nullable Found<Period> find(String text) {
    String top = text.substring(0, Math.min(text.length(), CHARACTERS));
    Iterator<String> lines = top.lines().iterator();
    int seen = 0;
    for (int number = 1; lines.hasNext() && seen < LINES; number++) {
      String line = lines.next().strip();
      seen += line.isEmpty() ? 0 : 1;
      Matcher day = DAY.matcher(line);
      if (line.length() <= LONGEST && day.find() && isImprint(line, day, seen == 1)) {
        return Facts.date(day.group(), "line " + number + " of the text");
      }
    }
    return null;
  }

  private static boolean isImprint(String line, Matcher day, boolean first) {
    String before = line.substring(0, day.start());
    String after = line.substring(day.end());
    if (DAY.matcher(after).find() || PICTURE.matcher(line).find()) {
      return false;
    }
    String names = WEEKDAY.matcher(before + " " + after).replaceAll("");
    if (!areNames(names)) {
      return false;
    }
    if (NUMBERED.matcher(before).find()) {
      return true;
    }
    boolean setOff = SET_OFF_BEFORE.matcher(before).find() && SET_OFF_AFTER.matcher(after).find();
    return setOff && (BYLINE.matcher(names.strip()).find() || (!first && isOutlet(names)));
  }

  /** Whether all words are names or numbers, or small words between them. */
  private static boolean areNames(String words) {
    for (String word : words.split("[^\\p{L}\\p{N}'’]+", -1)) {
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (!word.isEmpty() && !small && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** One name of a few words; two of them are rather who was where. */
  private static boolean isOutlet(String names) {
    String name = names.replaceAll("^[\\s.,;:|/·•–—()-]+|[\\s.,;:|/·•–—()-]+$", "");
    return Character.isUpperCase(name.isEmpty() ? ' ' : name.charAt(0))
        && !name.matches("(?i)(?:by|von|por|of|and|for|no)(?:\\s.*)?")
        && name.split("\\s+", -1).length <= OUTLET_WORDS
        && !name.matches(".*[,;:|/·•–—].*");
  }
}
