package org.entente.measures.draws;

import java.util.Arrays;

/**
 * The 5, 50 and 95 % points of an uncertain number.
 *
 * @param low 5 % point
 * @param mid median
 * @param high 95 % point
 */
public record Interval(double low, double mid, double high) {

  /** The points of a sample, by linear interpolation between order statistics (Hyndman–Fan 7). */
  public static Interval of(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Interval(point(sorted, 0.05), point(sorted, 0.5), point(sorted, 0.95));
  }

  private static double point(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
