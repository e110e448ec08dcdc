package org.entente.measures.prices;

import java.util.Locale;
import org.entente.model.Range;

/** Reads single cells of a table; what is wrong comes out as the words of an exception. */
public final class Cells {
  private Cells() {}

  /** A number of 0 or more. */
  public static double number(String cell, String column) {
    double value;
    try {
      value = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column + " is \"" + cell + "\"; write a number without thousands separators", e);
    }
    if (!Double.isFinite(value) || value < 0) {
      throw new IllegalArgumentException(column + " is " + cell + "; it must be 0 or more");
    }
    return value;
  }

  /** A year in up to four digits. */
  public static int year(String cell) {
    if (!cell.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("year is \"" + cell + "\"; write it with four digits");
    }
    return Integer.parseInt(cell);
  }

  /** A currency of ISO 4217. */
  public static String currency(String cell) {
    if (!cell.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "currency is \"" + cell + "\"; write the three capital letters of ISO 4217");
    }
    return cell;
  }

  /** "10-12", or one number for both ends. */
  static Range range(String cell, String column) {
    int dash = cell.indexOf('-');
    String low = dash < 0 ? cell : cell.substring(0, dash);
    String high = dash < 0 ? cell : cell.substring(dash + 1);
    return ordered(number(low, column), number(high, column), column);
  }

  /** A range of two numbers, the lower first. */
  public static Range ordered(double low, double high, String column) {
    if (low > high) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s runs from %s down to %s; swap the two", column, low, high));
    }
    return Range.of(low, high);
  }

  /** One of these words. */
  public static String oneOf(String cell, String column, String... words) {
    for (String word : words) {
      if (word.equals(cell)) {
        return cell;
      }
    }
    throw new IllegalArgumentException(
        column + " is \"" + cell + "\"; write one of " + String.join(", ", words));
  }
}
