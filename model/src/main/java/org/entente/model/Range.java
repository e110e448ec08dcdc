package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number known from low to high; an end that the source leaves open is null.
 *
 * @param low lowest value, or null where open ("up to 5")
 * @param high highest value, or null where open ("at least 5")
 */
public record Range(@Nullable Double low, @Nullable Double high) {

  public Range {
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("A range cannot run from " + low + " down to " + high);
    }
  }

  public static Range exactly(double value) {
    return new Range(value, value);
  }

  public static Range of(double low, double high) {
    return new Range(low, high);
  }

  public static Range atLeast(double low) {
    return new Range(low, null);
  }

  public static Range upTo(double high) {
    return new Range(null, high);
  }

  public boolean isExact() {
    return low != null && Objects.equals(low, high);
  }

  /** The same range in another unit; the factor must be positive. */
  public Range times(double factor) {
    return new Range(low == null ? null : low * factor, high == null ? null : high * factor);
  }

  /** Whether some value lies in both; an open end reaches as far as it can. */
  public boolean overlaps(Range other) {
    boolean below = high != null && other.low != null && high < other.low;
    boolean above = low != null && other.high != null && low > other.high;
    return !below && !above;
  }
}
