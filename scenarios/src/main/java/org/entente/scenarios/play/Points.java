package org.entente.scenarios.play;

import java.util.Arrays;

/** The 5, 25, 50, 75 and 95 % points of an uncertain number. */
public record Points(double p5, double p25, double p50, double p75, double p95) {

  /** The points of a sample, by linear interpolation between order statistics (Hyndman–Fan 7). */
  static Points of(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Points(
        at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
