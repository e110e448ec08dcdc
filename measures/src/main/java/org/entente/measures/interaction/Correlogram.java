package org.entente.measures.interaction;

import org.entente.measures.draws.Interval;

/**
 * How two series by month go together at a lag: Pearson's correlation with a 90 % interval by
 * Fisher's z. As neighbouring months are alike, the interval counts n(1 − r_x r_y)/(1 + r_x r_y)
 * independent months, r being each series' own correlation at a lag of one (Quenouille 1947).
 */
public final class Correlogram {
  private static final double Z95 = 1.6449;
  private static final int FEWEST = 5;

  private final double[] x;
  private final double[] y;

  /** Two series of equal length, month by month. */
  public Correlogram(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "Two series of unlike length: " + x.length + ", " + y.length);
    }
    this.x = x.clone();
    this.y = y.clone();
  }

  /**
   * The correlation of x with y so many months later; of a lag below 0, of y with x later. Not a
   * number where fewer than five months are left or a series does not move.
   */
  public Interval at(int lag) {
    int n = x.length - Math.abs(lag);
    if (n < FEWEST) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN);
    }
    double r = correlation(x, Math.max(0, -lag), y, Math.max(0, lag), n);
    double own = correlation(x, 0, x, 1, x.length - 1) * correlation(y, 0, y, 1, y.length - 1);
    double effective = Math.min(n, n * (1 - own) / (1 + own));
    if (Double.isNaN(r) || Math.abs(r) >= 1 || effective <= FEWEST - 1) {
      return new Interval(Double.NaN, r, Double.NaN);
    }
    double z = 0.5 * Math.log((1 + r) / (1 - r));
    double half = Z95 / Math.sqrt(effective - 3);
    return new Interval(Math.tanh(z - half), r, Math.tanh(z + half));
  }

  private static double correlation(double[] a, int fromA, double[] b, int fromB, int n) {
    double meanA = 0;
    double meanB = 0;
    for (int i = 0; i < n; i++) {
      meanA += a[fromA + i] / n;
      meanB += b[fromB + i] / n;
    }
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < n; i++) {
      double da = a[fromA + i] - meanA;
      double db = b[fromB + i] - meanB;
      ab += da * db;
      aa += da * da;
      bb += db * db;
    }
    return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
  }
}
