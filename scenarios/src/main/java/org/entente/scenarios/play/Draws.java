package org.entente.scenarios.play;

import org.entente.measures.draws.Interval;

/** Draws of one uncertain number; they are not changed once made. */
final class Draws {
  private final double[] values;

  private Draws(double[] values) {
    this.values = values;
  }

  static Draws zero(int many) {
    return new Draws(new double[many]);
  }

  /** The draws of a sum that has one part more. */
  Draws plus(double[] part, double factor) {
    double[] sum = values.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += part[i] * factor;
    }
    return new Draws(sum);
  }

  double get(int run) {
    return values[run];
  }

  int size() {
    return values.length;
  }

  Interval interval() {
    return Interval.of(values);
  }
}
