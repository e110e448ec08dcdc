package org.entente.scenarios.hindcast;

/** The logarithm of the gamma function for x &gt; 0, to about ten digits. */
final class LogGamma {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;
  private static final double LARGE = 10;

  private LogGamma() {}

  /** Stirling's series after shifting x above 10 (Abramowitz and Stegun 6.1.41). */
  static double of(double x) {
    double shift = 0;
    double large = x;
    while (large < LARGE) {
      shift += Math.log(large);
      large += 1;
    }
    double inverse = 1 / large;
    double square = inverse * inverse;
    double series =
        inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    return (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI + series - shift;
  }
}
