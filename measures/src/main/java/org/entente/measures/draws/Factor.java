package org.entente.measures.draws;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.entente.measures.prices.Distribution;
import org.entente.model.Range;

/**
 * One uncertain factor of a value, a quantity or a price, by itself.
 *
 * @param low 5 % point of a log-normal, least value of a uniform
 * @param high 95 % point, or greatest value
 * @param distribution how it is spread
 */
public record Factor(double low, double high, Distribution distribution) {

  /** The quantity of a value. */
  public static Factor quantityOf(Uncertain value) {
    return of(value.quantity(), value.quantitySpread());
  }

  /** The price of a value. */
  public static Factor priceOf(Uncertain value) {
    return of(value.price(), value.priceSpread());
  }

  private static Factor of(Range range, Distribution spread) {
    return new Factor(Uncertain.low(range), Uncertain.high(range), spread);
  }

  /** Whether it is known exactly. */
  public boolean isFixed() {
    return distribution == Distribution.FIXED || low == high;
  }

  /** The median. */
  public double middle() {
    return distribution == Distribution.LOG_NORMAL ? Math.sqrt(low * high) : (low + high) / 2;
  }

  /** One value. */
  public double draw(UniformRandomProvider random) {
    if (isFixed()) {
      return low;
    }
    if (distribution == Distribution.UNIFORM) {
      return low + (high - low) * random.nextDouble();
    }
    double sigma = Math.log(high / low) / (2 * Uncertain.Z95);
    return middle() * Math.exp(sigma * ZigguratSampler.NormalizedGaussian.of(random).sample());
  }
}
