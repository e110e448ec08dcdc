package org.entente.workbench.report.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Puts numbers into digits and scale words, as a reader of English prose expects them. */
public final class Numbers {

  private static final String[] SCALES = {"", " million", " billion", " trillion"};

  private Numbers() {}

  /**
   * The number as it is: thousands with commas, from a million up with a scale word, never more
   * than four significant digits with one.
   */
  public static String plain(double value) {
    return write(value, 4);
  }

  /** The number rounded to three significant digits, for what was computed. */
  public static String rounded(double value) {
    BigDecimal cut = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
    return write(cut.doubleValue(), 3);
  }

  /**
   * How to write a middle value and its ends: small ones with as many decimals as the one that
   * needs most at two significant digits ("0.82 (0.70–0.89)"), all others rounded.
   */
  static DoubleFunction<String> alike(double low, double mid, double high) {
    double largest = Math.max(Math.abs(low), Math.max(Math.abs(mid), Math.abs(high)));
    if (largest >= 10) {
      return Numbers::rounded;
    }
    int decimals = 0;
    for (double value : new double[] {low, mid, high}) {
      BigDecimal cut = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP));
      decimals = Math.max(decimals, Math.min(4, value == 0 ? 0 : cut.scale()));
    }
    String form = "%." + decimals + "f";
    return value -> String.format(Locale.ROOT, form, value).replace('-', '−');
  }

  /** The scale word that {@link #plain} gives a number, with a space before it, or nothing. */
  static String scale(double value) {
    return SCALES[scaleIndex(Math.abs(value))];
  }

  private static int scaleIndex(double size) {
    if (size < 999_950) {
      return 0;
    }
    if (size < 999_950_000d) {
      return 1;
    }
    return size < 999_950_000_000d ? 2 : 3;
  }

  private static String write(double value, int digits) {
    String sign = value < 0 ? "−" : "";
    double size = Math.abs(value);
    int index = scaleIndex(size);
    if (index == 0) {
      return sign
          + (size >= 1000 ? String.format(Locale.ROOT, "%,d", Math.round(size)) : small(size));
    }
    double scaled = size / Math.pow(1000, index + 1);
    BigDecimal cut = new BigDecimal(scaled).round(new MathContext(digits, RoundingMode.HALF_UP));
    return sign + strip(cut) + SCALES[index];
  }

  private static String small(double size) {
    return strip(new BigDecimal(size).round(new MathContext(4, RoundingMode.HALF_UP)));
  }

  private static String strip(BigDecimal number) {
    String text = number.stripTrailingZeros().toPlainString();
    int dot = text.indexOf('.');
    return dot > 0 && text.length() - dot > 5 ? text.substring(0, dot + 5) : text;
  }
}
