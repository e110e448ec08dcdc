package org.entente.measures.draws;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.measures.prices.Distribution;
import org.entente.model.Range;

/**
 * Draws sums of uncertain values. The same seed, number of draws and values give the same bytes.
 *
 * <p>Log-normal: ln x = (ln low + ln high) / 2 + z (ln high − ln low) / (2 · 1.6449), z standard
 * normal. What is uniform is always drawn by itself. Generator: XoRoShiRo128++ with McFarland's
 * ziggurat (Apache Commons RNG).
 */
public final class MonteCarlo {
  /** Correlation of the logarithms of prices under {@link Correlation#PRICES}. */
  private static final double PRICE_CORRELATION = 0.7;

  private final long seed;
  private final int draws;

  /**
   * @param seed any number
   * @param draws how many, at least 100
   */
  public MonteCarlo(long seed, int draws) {
    if (draws < 100) {
      throw new IllegalArgumentException("Fewer than 100 draws say nothing: " + draws);
    }
    this.seed = seed;
    this.draws = draws;
  }

  /**
   * Draws the sum of some values; all 0 for none.
   *
   * @param stream sums of different streams are independent of each other
   */
  public double[] sum(List<Uncertain> values, Correlation correlation, int stream) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(seed * 31 + stream * 1_000_003L);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    double[] quantityError = normals(normal, correlation == Correlation.INDEPENDENT ? 0 : draws);
    double[] priceError =
        correlation == Correlation.PERFECT
            ? quantityError
            : normals(normal, correlation == Correlation.INDEPENDENT ? 0 : draws);
    double[] sum = new double[draws];
    for (Uncertain value : values) {
      Spread quantity = Spread.of(value.quantity(), value.quantitySpread());
      Spread price = Spread.of(value.price(), value.priceSpread());
      Weights weights = Weights.of(correlation, quantity.sigma, price.sigma);
      for (int i = 0; i < draws; i++) {
        double log = quantity.mu + price.mu;
        log += weights.own == 0 ? 0 : weights.own * normal.sample();
        log += weights.quantity == 0 ? 0 : weights.quantity * quantityError[i];
        log += weights.price == 0 ? 0 : weights.price * priceError[i];
        sum[i] += Math.exp(log) * quantity.flat(random) * price.flat(random);
      }
    }
    return sum;
  }

  private static double[] normals(ZigguratSampler.NormalizedGaussian normal, int count) {
    double[] draws = new double[count];
    Arrays.setAll(draws, i -> normal.sample());
    return draws;
  }

  /**
   * How much of the errors of one value is its own and how much is shared. The product of two
   * log-normals is log-normal, so that both own errors are drawn as one.
   */
  private record Weights(double own, double quantity, double price) {
    static Weights of(Correlation correlation, double quantity, double price) {
      return switch (correlation) {
        case INDEPENDENT -> new Weights(Math.hypot(quantity, price), 0, 0);
        case PRICES ->
            new Weights(
                Math.hypot(quantity, price * Math.sqrt(1 - PRICE_CORRELATION)),
                0,
                price * Math.sqrt(PRICE_CORRELATION));
        case TWO_FACTORS, PERFECT -> new Weights(0, quantity, price);
      };
    }
  }

  /** One factor: its log-normal part, or a flat part from low to high, where the log part is 0. */
  private record Spread(double mu, double sigma, double low, double width) {
    static Spread of(Range range, Distribution distribution) {
      double low = Uncertain.low(range);
      double high = Uncertain.high(range);
      return switch (distribution) {
        case LOG_NORMAL ->
            new Spread(
                (Math.log(low) + Math.log(high)) / 2,
                (Math.log(high) - Math.log(low)) / (2 * Uncertain.Z95),
                1,
                0);
        case UNIFORM -> new Spread(0, 0, low, high - low);
        case FIXED -> new Spread(0, 0, low, 0);
      };
    }

    double flat(UniformRandomProvider random) {
      return width == 0 ? low : low + width * random.nextDouble();
    }
  }
}
