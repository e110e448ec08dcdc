package org.entente.measures.interaction;

/**
 * How likely a run of counts is under one unchanging rate, the rate integrated out.
 *
 * <p>Counts are negative binomial with a fixed dispersion r, so that months of many reports at once
 * are not taken for changes: y ~ NB(r, p), mean λ = r(1−p)/p, variance λ + λ²/r. The prior p ~
 * Beta(r/m + 1, 1) is conjugate and gives λ the mean m of the whole series; as r grows the model
 * becomes a Poisson with an exponential prior. The dispersion is estimated from differences of
 * neighbouring months, E(y_t − y_(t+1))²/2 = λ + λ²/r, which a few changes of level hardly touch.
 */
final class SegmentModel {
  private static final double NEARLY_POISSON = 1e4;
  private static final double LEAST = 0.2;

  private final double dispersion;
  private final double shape;
  private final double[] sums;
  private final double[] constants;

  SegmentModel(int[] counts) {
    double mean = mean(counts);
    this.dispersion = dispersion(counts, mean);
    this.shape = dispersion / mean + 1;
    this.sums = new double[counts.length + 1];
    this.constants = new double[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      sums[i + 1] = sums[i] + counts[i];
      constants[i + 1] =
          constants[i]
              + LogGamma.of(counts[i] + dispersion)
              - LogGamma.of(dispersion)
              - LogGamma.of(counts[i] + 1.0);
    }
  }

  private static double mean(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return Math.max(sum, 1) / counts.length;
  }

  private static double dispersion(int[] counts, double mean) {
    double sum = 0;
    double product = 0;
    for (int i = 0; i + 1 < counts.length; i++) {
      double step = counts[i] - (double) counts[i + 1];
      sum += step * step / 2;
      product += (double) counts[i] * counts[i + 1];
    }
    int pairs = counts.length - 1;
    double extra = sum / pairs - mean;
    double square = product / pairs;
    return extra <= 0 || square <= 0
        ? NEARLY_POISSON
        : Math.min(NEARLY_POISSON, Math.max(LEAST, square / extra));
  }

  int length() {
    return sums.length - 1;
  }

  /** Logarithm of the marginal likelihood of the counts from one index to before another. */
  double logLikelihood(int from, int to) {
    return constants[to]
        - constants[from]
        + LogGamma.beta(shape + (to - from) * dispersion, 1 + sum(from, to))
        - LogGamma.beta(shape, 1);
  }

  double dispersion() {
    return dispersion;
  }

  /** First parameter of the beta distribution of p after the counts of a segment. */
  double posteriorShape(int from, int to) {
    return shape + (to - from) * dispersion;
  }

  double sum(int from, int to) {
    return sums[to] - sums[from];
  }
}
