package org.entente.scenarios.hindcast;

import java.util.Arrays;

/**
 * Proper scores of a forecast, smaller is better.
 *
 * <p>CRPS: T. Gneiting and A. E. Raftery, Strictly proper scoring rules, prediction, and
 * estimation, Journal of the American Statistical Association 102 (2007), 359–378: CRPS(F, y) = ∫
 * (F(x) − 1{y ≤ x})² dx = E|X − y| − ½ E|X − X′|. For counts the integral is the sum over n of
 * (F(n) − 1{y ≤ n})² (C. Czado, T. Gneiting, L. Held, Predictive model assessment for count data,
 * Biometrics 65 (2009), 1254–1261). Brier: G. W. Brier, Monthly Weather Review 78 (1950): (p − o)².
 */
public final class Scores {
  private Scores() {}

  /** CRPS of a forecast of a count, in counts. */
  public static double crps(CountDistribution forecast, int happened) {
    double sum = 0;
    int end = Math.max(forecast.last(), happened);
    for (int n = 0; n < end; n++) {
      double gap = forecast.atMost(n) - (n >= happened ? 1 : 0);
      sum += gap * gap;
    }
    return sum;
  }

  /** CRPS of draws, each equally likely, in their unit: E|X − y| − ½ E|X − X′|. */
  public static double crps(double[] draws, double happened) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    int m = sorted.length;
    double away = 0;
    double apart = 0;
    for (int i = 0; i < m; i++) {
      away += Math.abs(sorted[i] - happened);
      apart += (2.0 * (i + 1) - m - 1) * sorted[i];
    }
    return away / m - apart / ((double) m * m);
  }

  /** (p − o)² of a forecast that something happens with chance p. */
  public static double brier(double chance, boolean happened) {
    double gap = chance - (happened ? 1 : 0);
    return gap * gap;
  }
}
