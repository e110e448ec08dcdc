package org.entente.workbench.report.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a figure: a currency sign, a percent sign, the word of a unit.
 *
 * @param before sign before each figure, or nothing
 * @param after words after the last figure, with the space that they need, or nothing
 */
public record Unit(String before, String after) {

  /** Signs of currencies by ISO 4217; all others are written by their code. */
  private static final Map<String, String> SIGNS =
      Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

  /** A currency, the year of its prices and what it is a rate over: "USD 2024 per round". */
  private static final Pattern MONEY = Pattern.compile("([A-Z]{3})(?: (\\d{4}))?(?: per (.+))?");

  /** Units of measured values that have no plural. */
  private static final Set<String> WHOLE = Set.of("percent", "share", "aircraft", "personnel");

  /** Units of measured values that are not written. */
  private static final Set<String> BARE = Set.of("ratio", "index", "1");

  /** The unit of a sum of money. */
  public static Unit money(String currency, @Nullable String per) {
    String sign = SIGNS.getOrDefault(currency, currency + " ");
    return new Unit(sign, rate(per));
  }

  /** The unit of a quantity; "percent of …" becomes the percent sign. */
  public static Unit quantity(@Nullable String unit, @Nullable String per) {
    if (unit == null || unit.isBlank()) {
      return new Unit("", rate(per));
    }
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("percent") && !lower.startsWith("percentage")) {
      return new Unit("", " %" + unit.strip().substring("percent".length()) + rate(per));
    }
    return new Unit("", " " + unit.strip() + rate(per));
  }

  /** The unit of a measured value, as measures name it: a currency code, "ratio", "share" … */
  public static Unit measured(String unit) {
    Matcher money = MONEY.matcher(unit);
    if (money.matches()) {
      Unit rate = money(money.group(1), money.group(3));
      return money.group(2) == null
          ? rate
          : new Unit(rate.before(), rate.after() + " in prices of " + money.group(2));
    }
    if (unit.isBlank() || BARE.contains(unit)) {
      return new Unit("", "");
    }
    return quantity(plural(unit), null);
  }

  /** The unit of a number other than one, where it is one plain word in the singular. */
  private static String plural(String unit) {
    boolean plain = unit.matches("[a-z]+") && !unit.endsWith("s") && !WHOLE.contains(unit);
    if (!plain) {
      return unit;
    }
    return unit.equals("person") ? "people" : unit + "s";
  }

  /** The last word of what stands after a figure as it is for one: "vehicles" is "vehicle". */
  static String singular(String after) {
    if (after.endsWith("people")) {
      return after.substring(0, after.length() - "people".length()) + "person";
    }
    if (after.endsWith("ies")) {
      return after.substring(0, after.length() - 3) + "y";
    }
    if (after.matches(".*(ch|sh|x|ss)es")) {
      return after.substring(0, after.length() - 2);
    }
    return after.matches(".*[a-z]{2}s") && !after.endsWith("ss")
        ? after.substring(0, after.length() - 1)
        : after;
  }

  private static String rate(@Nullable String per) {
    if (per == null || per.isBlank()) {
      return "";
    }
    return per.equals("unit") ? " each" : " a " + per;
  }
}
