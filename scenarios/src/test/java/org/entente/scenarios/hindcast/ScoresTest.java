package org.entente.scenarios.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

  /** Values that the R package scoringRules gives for the negative binomial distribution. */
  @ParameterizedTest
  @CsvSource({
    "5, 100, 0.95, 0.53215257681",
    "44, 200.1, 0.82, 1.70859687251",
    "41, 200.1, 0.83, 1.63833674721",
    "222, 2000.1, 0.9, 3.66926727576",
    "2222, 20000.1, 0.9, 11.6114812752"
  })
  void crpsOfNegativeBinomialCounts(int happened, double size, double chance, double expected) {
    double mean = size * (1 - chance) / chance;

    assertThat(Scores.crps(CountDistribution.negativeBinomial(mean, size), happened))
        .isCloseTo(expected, within(1e-7));
  }

  /**
   * Gneiting and Raftery 2007, equation 21: CRPS(N(m, s²), y) = s (z (2Φ(z) − 1) + 2φ(z) − 1/√π),
   * here with values of Φ and φ from tables, against as many quantiles.
   */
  @ParameterizedTest
  @CsvSource({"0, 0.5, 0.39894228", "1, 0.84134475, 0.24197072", "-2, 0.02275013, 0.05399097"})
  void crpsOfDrawsMeetsTheClosedFormOfTheNormalDistribution(double z, double below, double dense) {
    double closed = z * (2 * below - 1) + 2 * dense - 1 / Math.sqrt(Math.PI);
    double mean = 3;
    double deviation = 2;
    Random random = new Random(5);
    double[] draws = new double[200_000];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = mean + deviation * random.nextGaussian();
    }

    assertThat(Scores.crps(draws, mean + deviation * z))
        .isCloseTo(deviation * closed, within(0.01));
  }

  @Test
  void crpsOfABareNumberIsItsError() {
    assertThat(Scores.crps(CountDistribution.point(3), 8)).isEqualTo(5);
    assertThat(Scores.crps(CountDistribution.point(8), 3)).isEqualTo(5);
    assertThat(Scores.crps(new double[] {4}, 6)).isEqualTo(2);
  }

  @Test
  void bothFormsOfTheCrpsAgreeOnCounts() {
    int[] counts = {0, 1, 1, 4, 9, 2, 2};
    double[] draws = java.util.Arrays.stream(counts).asDoubleStream().toArray();

    for (int happened = 0; happened < 12; happened++) {
      assertThat(Scores.crps(CountDistribution.of(counts), happened))
          .isCloseTo(Scores.crps(draws, happened), within(1e-12));
    }
  }

  @Test
  void brierIsTheSquareOfTheGap() {
    assertThat(Scores.brier(0.675, true)).isCloseTo(0.106, within(0.001));
    assertThat(Scores.brier(0.35, false)).isCloseTo(0.1225, within(1e-12));
  }

  /** Poisson, mean 2: P(N ≤ 0) = e⁻² and P(N ≤ 3) = e⁻² (1 + 2 + 2 + 4/3). */
  @Test
  void distributionsHaveTheirKnownChances() {
    CountDistribution poisson = CountDistribution.poisson(2);

    assertThat(poisson.atMost(0)).isCloseTo(Math.exp(-2), within(1e-12));
    assertThat(poisson.atMost(3)).isCloseTo(Math.exp(-2) * (19.0 / 3), within(1e-12));
    assertThat(poisson.quantile(0.5)).isEqualTo(2);
    // size 1 is the geometric distribution: P(N ≤ n) = 1 − (μ/(1+μ))^(n+1)
    assertThat(CountDistribution.negativeBinomial(3, 1).atMost(4))
        .isCloseTo(1 - Math.pow(0.75, 5), within(1e-12));
    assertThat(CountDistribution.poisson(20_000).atMost(20_000)).isBetween(0.5, 0.51);
  }

  @Test
  void logGammaIsTheFactorialOfWholeNumbers() {
    assertThat(LogGamma.of(6)).isCloseTo(Math.log(120), within(1e-9));
    assertThat(LogGamma.of(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-9));
  }

  @Test
  void drawnCountsHaveTheMeanAndVarianceAskedFor() {
    CountDraws draws = new CountDraws(RandomSource.XO_RO_SHI_RO_128_PP.create(3L));
    double sum = 0;
    double squares = 0;
    int many = 100_000;
    for (int i = 0; i < many; i++) {
      double n = draws.negativeBinomial(4, 2);
      sum += n;
      squares += n * n;
    }
    double mean = sum / many;

    assertThat(mean).isCloseTo(4, within(0.06));
    assertThat(squares / many - mean * mean).as("4 + 16/2").isCloseTo(12, within(0.5));
  }
}
