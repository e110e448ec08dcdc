package org.entente.scenarios.hindcast;

import java.util.Arrays;

/**
 * A forecast of a count: how likely 0, 1, 2 … are. What lies beyond a total of 1 − 10⁻¹² is cut
 * off.
 */
public final class CountDistribution {
  private static final double REST = 1e-12;

  /** Longest table; a mean beyond a tenth of it is no count of events of two states in a month. */
  private static final int LONGEST = 20_000_000;

  private final double[] cumulative;

  private CountDistribution(double[] cumulative) {
    this.cumulative = cumulative;
  }

  /** Always this count. */
  public static CountDistribution point(int count) {
    double[] cumulative = new double[count + 1];
    cumulative[count] = 1;
    return new CountDistribution(cumulative);
  }

  /** Variance equal to the mean. */
  public static CountDistribution poisson(double mean) {
    return negativeBinomial(mean, Double.POSITIVE_INFINITY);
  }

  /**
   * Variance μ + μ²/k (type II of Cameron and Trivedi).
   *
   * @param mean μ, 0 or more
   * @param size k, above 0; infinite for the Poisson distribution
   */
  public static CountDistribution negativeBinomial(double mean, double size) {
    if (!(mean >= 0) || mean > LONGEST / 10.0 || !(size > 0)) {
      throw new IllegalArgumentException("No distribution of counts has mean " + mean);
    }
    if (mean == 0) {
      return point(0);
    }
    boolean poisson = Double.isInfinite(size);
    double logMass = poisson ? -mean : -size * Math.log1p(mean / size);
    double logRatio = poisson ? Math.log(mean) : Math.log(mean / (size + mean));
    double[] table = new double[Math.max(64, (int) (mean * 2))];
    double total = 0;
    int n = 0;
    while (n < LONGEST) {
      total += Math.exp(logMass);
      if (n == table.length) {
        table = Arrays.copyOf(table, n * 2);
      }
      table[n] = Math.min(1, total);
      logMass += logRatio + Math.log((poisson ? 1 : size + n) / (n + 1));
      n++;
      if (total > 1 - REST || (n > mean && Math.exp(logMass) < 1e-300)) {
        break;
      }
    }
    return new CountDistribution(Arrays.copyOf(table, n));
  }

  /** Every given count is equally likely. */
  public static CountDistribution of(int[] counts) {
    if (counts.length == 0) {
      throw new IllegalArgumentException("No counts, no distribution");
    }
    int most = Arrays.stream(counts).max().orElse(0);
    double[] cumulative = new double[most + 1];
    for (int count : counts) {
      cumulative[count] += 1.0 / counts.length;
    }
    Arrays.parallelPrefix(cumulative, Double::sum);
    return new CountDistribution(cumulative);
  }

  /** The chance of this count or a smaller one. */
  public double atMost(int count) {
    if (count < 0) {
      return 0;
    }
    return count >= cumulative.length ? 1 : Math.min(1, cumulative[count]);
  }

  /** Beyond this count lies nothing that counts. */
  int last() {
    return cumulative.length - 1;
  }

  /** The smallest count that is not exceeded with that chance. */
  public int quantile(double chance) {
    int at = Arrays.binarySearch(cumulative, chance);
    if (at >= 0) {
      while (at > 0 && cumulative[at - 1] >= chance) {
        at--;
      }
      return at;
    }
    return Math.min(-at - 1, last());
  }
}
