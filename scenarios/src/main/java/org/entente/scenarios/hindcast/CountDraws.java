package org.entente.scenarios.hindcast;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/** Draws counts: a negative binomial count is a Poisson count whose mean is gamma distributed. */
public final class CountDraws {
  /** A larger mean is drawn as it is; its count would not fit. */
  private static final double LARGEST = 1e8;

  private static final double SMALLEST = 1e-9;

  private final UniformRandomProvider random;

  public CountDraws(UniformRandomProvider random) {
    this.random = random;
  }

  /**
   * A count with that mean and variance mean + mean²/size.
   *
   * @param size above 0
   */
  public int negativeBinomial(double mean, double size) {
    if (mean < SMALLEST) {
      return 0;
    }
    double gamma =
        AhrensDieterMarsagliaTsangGammaSampler.of(random, size, Math.min(mean, LARGEST) / size)
            .sample();
    return gamma < SMALLEST ? 0 : PoissonSampler.of(random, Math.min(gamma, LARGEST)).sample();
  }
}
