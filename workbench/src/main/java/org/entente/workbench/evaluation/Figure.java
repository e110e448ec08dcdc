package org.entente.workbench.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A sum or a quantity, as far as it is compared.
 *
 * @param low lower bound, null where the text leaves it open
 * @param high upper bound, null where the text leaves it open
 * @param unit unit or currency, null where there is none
 * @param per "year" and the like, null where it is no rate
 */
public record Figure(
    @Nullable Double low, @Nullable Double high, @Nullable String unit, @Nullable String per) {

  /** Bounds count as equal up to this share of the larger. */
  private static final double TOLERANCE = 0.011;

  /** A range no wider than this share of its middle counts as an approximation of the middle. */
  private static final double NARROW = 0.25;

  /**
   * Whether another figure says the same: the same bounds, or the same middle where both are
   * narrow, for "about 15,000" has no one true range.
   *
   * @param exactUnit whether unit and rate must agree too, as those of money must
   */
  boolean says(Figure other, boolean exactUnit) {
    if (exactUnit && !(same(per, other.per) && (unit == null || sameWord(unit, other.unit)))) {
      return false;
    }
    if (close(low, other.low) && close(high, other.high)) {
      return true;
    }
    return isNarrow() && other.isNarrow() && close(middle(), other.middle());
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return (a == null ? "" : a).equals(b == null ? "" : b);
  }

  private static boolean sameWord(String a, @Nullable String b) {
    return a.equalsIgnoreCase(b == null ? "" : b);
  }

  private boolean isNarrow() {
    if (low == null || high == null) {
      return false;
    }
    double width = high - low;
    return width >= 0 && width <= NARROW * Math.abs((low + high) / 2);
  }

  private @Nullable Double middle() {
    return low == null || high == null ? null : (Double) ((low + high) / 2);
  }

  private static boolean close(@Nullable Double a, @Nullable Double b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
