package org.entente.measures.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.entente.measures.prices.Distribution;
import org.junit.jupiter.api.Test;

/** Shares of variance against functions whose shares are known exactly. */
class SobolTest {

  /**
   * Ishigami and Homma (1990), f = sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 with x uniform from −π to π:
   * S = 0.3139, 0.4424, 0; T = 0.5576, 0.4424, 0.2437 (Saltelli and others, Global Sensitivity
   * Analysis, 2008).
   */
  @Test
  void ishigami() {
    Sobol.Input angle = random -> Math.PI * (2 * random.nextDouble() - 1);
    Sobol.Index[] shares =
        new Sobol(20251122, 100_000)
            .indices(
                new Sobol.Input[] {angle, angle, angle},
                x ->
                    Math.sin(x[0])
                        + 7 * Math.sin(x[1]) * Math.sin(x[1])
                        + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]));
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (int i = 0; i < 3; i++) {
      assertThat(shares[i].first()).as("S" + (i + 1)).isCloseTo(first[i], within(0.015));
      assertThat(shares[i].total()).as("T" + (i + 1)).isCloseTo(total[i], within(0.015));
    }
  }

  /** A sum without interactions: the shares are those of the variances, 9 and 16 of 25. */
  @Test
  void aSumHasNoInteractions() {
    Sobol.Input flat = UniformRandomProvider::nextDouble;
    Sobol.Index[] shares =
        new Sobol(1, 50_000)
            .indices(new Sobol.Input[] {flat, flat, flat}, x -> 3 * x[0] + 4 * x[1]);
    assertThat(shares[0].first()).isCloseTo(0.36, within(0.015));
    assertThat(shares[1].first()).isCloseTo(0.64, within(0.015));
    assertThat(shares[1].total()).isCloseTo(0.64, within(0.015));
    assertThat(shares[2].total()).as("what does not enter").isZero();
  }

  @Test
  void whatDoesNotVaryHasNoShares() {
    Sobol.Index[] shares = new Sobol(1, 1000).indices(new Sobol.Input[] {random -> 2}, x -> x[0]);
    assertThat(shares[0]).isEqualTo(new Sobol.Index(0, 0));
  }

  /**
   * Quantiles of the log-normal: 5 % at the low, half at the geometric middle, 95 % at the high.
   */
  @Test
  void factorsAreDrawnAsTheyAreSpread() {
    Factor factor = new Factor(500, 1000, Distribution.LOG_NORMAL);
    UniformRandomProvider random =
        org.apache.commons.rng.simple.RandomSource.XO_RO_SHI_RO_128_PP.create(3);
    double[] drawn = new double[200_000];
    java.util.Arrays.setAll(drawn, i -> factor.draw(random));
    Interval points = Interval.of(drawn);
    assertThat(points.low()).isCloseTo(500, within(3.0));
    assertThat(points.mid()).isCloseTo(Math.sqrt(500_000), within(3.0));
    assertThat(points.high()).isCloseTo(1000, within(5.0));
  }
}
