package org.entente.workbench.report.wording;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a range into words: "up to $9.8 billion", "$457 million–$1.19 billion", "about 15,000
 * soldiers".
 *
 * <p>The hedge words follow the readings by which ranges are normalised: <em>about</em> is ±10 %
 * and <em>approximately</em> ±5 % round a figure, <em>nearly</em> runs from 10 % below up to it.
 */
public final class Figures {

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(an? )?(estimated |total of )?(about|around|roughly|some|approximately|approx|circa|ca\\.?|~|near)\\b.*|^~.*");
  private static final Pattern NEARLY = Pattern.compile("^(almost|nearly|close to)\\b.*");
  private static final Pattern MORE = Pattern.compile("^(more than|over|above|in excess of)\\b.*");
  private static final Pattern LESS = Pattern.compile("^(less than|under|below|fewer than)\\b.*");

  private static final Pattern ONE = Pattern.compile("\\b(one|a|an|a single)$");

  private Figures() {}

  /**
   * A range as a source gives it.
   *
   * @param low lowest value, null where open
   * @param high highest value, null where open
   * @param unit what stands round the figure
   * @param written the figure as the source writes it, empty where unknown; only its hedge counts,
   *     or the whole of it where it holds no digit ("millions")
   */
  public static String range(
      @Nullable Double low, @Nullable Double high, Unit unit, String written) {
    String hedge = written.strip().toLowerCase(Locale.ROOT);
    boolean words = !hedge.isEmpty() && !DIGIT.matcher(hedge).find() && hedge.length() <= 30;
    if (words && !unit.after().startsWith(" %")) {
      return inWords(hedge, unit);
    }
    DoubleFunction<String> number = value -> signed(unit.before(), Numbers.plain(value));
    String text;
    if (low == null && high == null) {
      return "a figure that is not given";
    } else if (low == null) {
      text = (LESS.matcher(hedge).matches() ? "less than " : "up to ") + number.apply(or(high));
    } else if (high == null) {
      text = (MORE.matcher(hedge).matches() ? "more than " : "at least ") + number.apply(low);
    } else if (low.equals(high)) {
      text = number.apply(low);
    } else if (ABOUT.matcher(hedge).matches() && high <= low * 1.25) {
      text = "about " + number.apply((low + high) / 2);
    } else if (NEARLY.matcher(hedge).matches() && high <= low * 1.25) {
      text = "nearly " + number.apply(high);
    } else {
      text = between(low, high, unit.before(), Numbers::plain);
    }
    boolean one = text.equals("1") || text.endsWith(" 1");
    return text + (one ? Unit.singular(unit.after()) : unit.after());
  }

  /** A computed value with its interval: "5.46 million (4.54–6.56 million) rounds". */
  public static String interval(
      @Nullable Double low, @Nullable Double mid, @Nullable Double high, Unit unit) {
    if (mid == null) {
      return bounds(low, high, unit);
    }
    if (low == null || high == null || low.equals(high)) {
      String number = signed(unit.before(), Numbers.rounded(mid));
      return number + (number.equals("1") ? Unit.singular(unit.after()) : unit.after());
    }
    DoubleFunction<String> number = Numbers.alike(low, mid, high);
    String span = between(low, high, unit.before(), number);
    return signed(unit.before(), number.apply(mid)) + " (" + span + ")" + unit.after();
  }

  /** Computed bounds without a middle. */
  private static String bounds(@Nullable Double low, @Nullable Double high, Unit unit) {
    if (low == null && high == null) {
      return "cannot be computed";
    }
    if (low == null || high == null) {
      String end = signed(unit.before(), Numbers.rounded(low == null ? or(high) : low));
      String after = end.equals("1") ? Unit.singular(unit.after()) : unit.after();
      return (low == null ? "up to " : "at least ") + end + after;
    }
    DoubleFunction<String> number = Numbers.alike(low, low, high);
    return low.equals(high)
        ? signed(unit.before(), number.apply(low)) + unit.after()
        : between(low, high, unit.before(), number) + unit.after();
  }

  private static String between(
      double low, double high, String before, DoubleFunction<String> number) {
    String scale = Numbers.scale(high);
    String first = number.apply(low);
    if (low >= 0 && Numbers.scale(low).equals(scale) && !scale.isEmpty()) {
      first = first.substring(0, first.length() - scale.length());
      return before + first + "–" + number.apply(high);
    }
    String dash = low < 0 || high < 0 ? " to " : "–";
    String second = signed(before.length() > 1 ? "" : before, number.apply(high));
    return signed(before, first) + dash + second;
  }

  /** A currency sign goes behind a minus: "−$5". */
  private static String signed(String before, String number) {
    return number.startsWith("−") ? "−" + before + number.substring(1) : before + number;
  }

  private static String inWords(String words, Unit unit) {
    String after = unit.after().strip();
    if (!unit.before().isEmpty()) {
      return words + unit.after();
    }
    if (after.isEmpty() || words.endsWith(after)) {
      return words;
    }
    if (ONE.matcher(words).find()) {
      return words + " " + Unit.singular(after);
    }
    boolean of = takesOf(words) && !after.startsWith("%");
    return words + (of ? " of " : " ") + after;
  }

  /** Whether a number in words takes "of" before what it counts: "dozens of", but "ten". */
  public static boolean takesOf(String number) {
    return !DIGIT.matcher(number).find()
        && number.matches(
            ".*(dozens|hundreds|thousands|millions|billions|tens|scores|lots|loads"
                + "|deal|lot|number|numbers|amount|amounts|couple|handful|majority|half|third)$");
  }

  private static double or(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }
}
