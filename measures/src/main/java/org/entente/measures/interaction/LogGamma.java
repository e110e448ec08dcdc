package org.entente.measures.interaction;

/** The logarithm of the gamma function, by Stirling's series (Abramowitz and Stegun 6.1.41). */
final class LogGamma {
  private static final double LARGE = 12;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private LogGamma() {}

  /** Of a positive number; the relative error is below 1e-12. */
  static double of(double x) {
    double shift = 0;
    double at = x;
    while (at < LARGE) {
      shift += Math.log(at);
      at += 1;
    }
    double inverse = 1 / at;
    double square = inverse * inverse;
    double series =
        inverse
            * (1.0 / 12
                - square
                    * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
    return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + series - shift;
  }

  /** Of the beta function. */
  static double beta(double a, double b) {
    return of(a) + of(b) - of(a + b);
  }
}
