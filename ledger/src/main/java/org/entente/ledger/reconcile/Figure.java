package org.entente.ledger.reconcile;

import java.util.Objects;
import org.entente.model.Amount.What;
import org.entente.model.Money;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a statement in the unit in which it is compared.
 *
 * @param what quantity, money or share; a share runs from 0 to 1
 * @param range its values
 * @param unit common name of the unit, or the currency; null where the text gives none
 * @param per what it is a rate over, or null
 */
record Figure(What what, Range range, @Nullable String unit, @Nullable String per) {
  /** How far a single number may be off by rounding: "about" is ±10 % in the rules of marking. */
  static final double ROUNDING = 0.10;

  /** A number that is given with so many digits is rounded by less. */
  private static final int EXACT_DIGITS = 3;

  private static final double EXACT = 0.05;

  /** Two single numbers nearer than this are the same number. */
  static final double SAME = 0.01;

  private static final double PERCENT = 0.01;

  /** The figure of a statement: its money if it has some, else its quantity, else null. */
  static @Nullable Figure of(Statement statement, Units units) {
    Money money = statement.money();
    if (money != null && isKnown(money.range()) && !isNotOne(statement, money.range())) {
      return new Figure(What.MONEY, money.range(), money.currency(), money.per());
    }
    Quantity quantity = statement.quantity();
    if (quantity == null || !isKnown(quantity.range()) || isNotOne(statement, quantity.range())) {
      return null;
    }
    @Nullable String unit = units.plain(quantity.unit());
    return Units.PERCENT.equals(unit)
        ? new Figure(What.SHARE, quantity.range().times(PERCENT), null, quantity.per())
        : new Figure(What.QUANTITY, quantity.range(), unit, quantity.per());
  }

  /** "Not one shell was sent" says that none was, and not that another number was. */
  private static boolean isNotOne(Statement statement, Range range) {
    boolean one = range.low() != null && range.low() == 1 && range.isExact();
    return one && statement.polarity() == Polarity.NEGATED;
  }

  /** Whether both measure the same sort of thing; a unit that one leaves out fits any. */
  boolean comparable(Figure other) {
    return what == other.what
        && (unit == null || other.unit == null || unit.equals(other.unit))
        && Objects.equals(per, other.per);
  }

  /** Whether some value may lie in both, single numbers taken as rounded. */
  boolean compatible(Figure other) {
    return comparable(other) && rounded(range).overlaps(rounded(other.range));
  }

  /** Whether both give the same number or the same ends. */
  boolean same(Figure other) {
    return comparable(other)
        && near(range.low(), other.range.low())
        && near(range.high(), other.range.high());
  }

  /** Whether one is the other with a slip of the decimal point. */
  boolean slipped(Figure other) {
    if (!comparable(other) || same(other)) {
      return false;
    }
    for (double factor : new double[] {10, 100, 1000, 0.1, 0.01, 0.001}) {
      if (near(range.times(factor).low(), other.range.low())
          && near(range.times(factor).high(), other.range.high())) {
        return true;
      }
    }
    return false;
  }

  /** A point for sorting and growth: the middle, or the only end that is known. */
  double point() {
    @Nullable Double low = range.low();
    @Nullable Double high = range.high();
    if (low == null) {
      return Objects.requireNonNull(high);
    }
    return high == null ? low : (low + high) / 2;
  }

  static boolean near(@Nullable Double a, @Nullable Double b) {
    if (a == null || b == null) {
      return Objects.equals(a, b);
    }
    return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
  }

  static Range rounded(Range range) {
    @Nullable Double low = range.low();
    if (!range.isExact() || low == null || low < 0) {
      return range;
    }
    double by = digits(low) >= EXACT_DIGITS ? EXACT : ROUNDING;
    return Range.of(low * (1 - by), low * (1 + by));
  }

  /** Digits of a number without the noughts before and behind: 28.6 billion has three. */
  private static int digits(double number) {
    String plain =
        new java.math.BigDecimal(number, java.math.MathContext.DECIMAL32)
            .stripTrailingZeros()
            .unscaledValue()
            .toString();
    return plain.length();
  }

  private static boolean isKnown(Range range) {
    return range.low() != null || range.high() != null;
  }
}
