package org.entente.measures.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.measures.draws.Interval;
import org.junit.jupiter.api.Test;

/** Correlations of two series by month. */
class CorrelogramTest {

  /** The first set of Anscombe's quartet (American Statistician 27, 1973): r = 0.816. */
  @Test
  void correlationOfAnscombe() {
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    assertThat(new Correlogram(x, y).at(0).mid()).isCloseTo(0.816, within(0.0005));
  }

  /** Fisher's z: r = 0.5, n = 28 independent, 90 %: tanh(0.5493 ± 1.6449/5) = 0.217 to 0.705. */
  @Test
  void theIntervalIsFishersWhereMonthsAreIndependent() {
    double z = 0.5 * Math.log(3);
    assertThat(Math.tanh(z - 1.6449 / 5)).isCloseTo(0.217, within(0.001));
    long seed = 4;
    Random random = new Random(seed);
    double[] x = random.doubles(4000).toArray();
    double[] y = new double[4000];
    for (int i = 0; i < y.length; i++) {
      y[i] = 0.5 * x[i] + Math.sqrt(0.75) * random.nextDouble();
    }
    Interval r = new Correlogram(x, y).at(0);
    assertThat(r.mid()).as("seed " + seed).isCloseTo(0.5, within(0.03));
    double own = 0.5 * Math.log((1 + r.mid()) / (1 - r.mid()));
    assertThat(r.low()).isCloseTo(Math.tanh(own - 1.6449 / Math.sqrt(3997)), within(0.003));
  }

  @Test
  void anAnswerShowsAtItsLagAndMemoryWidensTheInterval() {
    long seed = 5;
    Random random = new Random(seed);
    int n = 200;
    double[] a = new double[n];
    double[] b = new double[n];
    for (int i = 1; i < n; i++) {
      a[i] = 0.8 * a[i - 1] + random.nextGaussian();
      b[i] = a[i - 1];
    }
    Correlogram both = new Correlogram(a, b);
    Interval answer = both.at(1);
    assertThat(answer.mid()).as("seed " + seed + ": b is a a month later").isGreaterThan(0.999);
    Interval same = both.at(0);
    double naive = 1.6449 / Math.sqrt(n - 3);
    double half = (atanh(same.high()) - atanh(same.low())) / 2;
    assertThat(half).isGreaterThan(1.5 * naive);
  }

  private static double atanh(double r) {
    return 0.5 * Math.log((1 + r) / (1 - r));
  }

  @Test
  void whatDoesNotMoveHasNoCorrelation() {
    assertThat(new Correlogram(new double[10], new double[10]).at(0).mid()).isNaN();
    assertThat(new Correlogram(new double[4], new double[4]).at(0).mid()).isNaN();
  }
}
