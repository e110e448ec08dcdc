package org.entente.measures.draws;

import java.util.Objects;
import org.entente.measures.prices.Distribution;
import org.entente.model.Range;

/**
 * A quantity times a price, both known from low to high.
 *
 * @param name what it is
 * @param quantity both ends known
 * @param quantitySpread how the quantity is spread; a low end of 0 cannot be log-normal
 * @param price both ends known; 1 to 1 where the quantity is money already
 * @param priceSpread how the price is spread
 */
public record Uncertain(
    String name,
    Range quantity,
    Distribution quantitySpread,
    Range price,
    Distribution priceSpread) {
  /** Standard normal 95 % point: low and high are the 5 % and the 95 % points. */
  static final double Z95 = 1.6449;

  public Uncertain {
    check(name, quantity, quantitySpread);
    check(name, price, priceSpread);
  }

  private static void check(String name, Range range, Distribution spread) {
    Double low = range.low();
    if (low == null || range.high() == null) {
      throw new IllegalArgumentException(name + " has an open end and cannot be drawn");
    }
    if (spread == Distribution.LOG_NORMAL && low <= 0) {
      throw new IllegalArgumentException(name + " begins at " + low + " and is not log-normal");
    }
  }

  /** A stated sum of money: one lot, whose price is uncertain. */
  public static Uncertain money(String name, Range money) {
    return new Uncertain(name, Range.exactly(1), Distribution.FIXED, money, spreadOf(money));
  }

  /** Log-normal where that can be; uniform from 0; fixed where low = high. */
  public static Distribution spreadOf(Range range) {
    if (range.isExact()) {
      return Distribution.FIXED;
    }
    Double low = range.low();
    return low != null && low > 0 ? Distribution.LOG_NORMAL : Distribution.UNIFORM;
  }

  /** The same with every value from low to high equally probable. */
  public Uncertain flattened() {
    return new Uncertain(name, quantity, flat(quantity), price, flat(price));
  }

  private static Distribution flat(Range range) {
    return range.isExact() ? Distribution.FIXED : Distribution.UNIFORM;
  }

  /** Quantity and price both at their low ends. */
  public double naiveLow() {
    return low(quantity) * low(price);
  }

  /** Quantity and price both at their high ends. */
  public double naiveHigh() {
    return high(quantity) * high(price);
  }

  static double low(Range range) {
    return Objects.requireNonNull(range.low());
  }

  static double high(Range range) {
    return Objects.requireNonNull(range.high());
  }
}
