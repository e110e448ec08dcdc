package org.entente.scenarios.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class HindcastTest {

  @Test
  void theLastFifthIsHeldOut() {
    SeriesScore score = new Hindcast().score(series(new int[60]));

    assertThat(score.training()).isEqualTo(48);
    assertThat(score.held()).isEqualTo(12);
    assertThat(score.from()).isEqualTo("step 48");
    assertThat(score.to()).isEqualTo("step 59");
    assertThatThrownBy(() -> new Hindcast().score(series(new int[9])))
        .hasMessageContaining("fewer than 10");
  }

  /** Nothing of what is held out may reach the fit: other counts there leave it as it was. */
  @Test
  void whatIsHeldOutIsNotLearntFrom() {
    int[] counts = simulated(5, 0.5, 0.3, 2, 100, 1);
    int[] other = counts.clone();
    Arrays.fill(other, 80, 100, 0);

    SeriesScore first = new Hindcast().score(series(counts));
    SeriesScore second = new Hindcast().score(series(other));

    assertThat(second.usual()).isEqualTo(first.usual());
    assertThat(new DynamicMean().fit(Arrays.copyOf(counts, 80)))
        .isEqualTo(new DynamicMean().fit(Arrays.copyOf(other, 80)));
    assertThat(second.scores()).isNotEqualTo(first.scores());
  }

  /** By hand: training of eight 2s, then 2 and 5 are held out. */
  @Test
  void scoresOfPersistenceAreThoseOfAHandCalculation() {
    SeriesScore score = new Hindcast().score(series(new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 5}));
    SeriesScore.ModelScore last =
        score.scores().stream().filter(s -> s.model().equals("persistence")).findFirst().get();

    assertThat(last.crps()).as("errors 0 and 3").isEqualTo(1.5);
    assertThat(last.brierAny()).as("2 foreseen, something happened").isZero();
    assertThat(last.brierMore()).as("more than 2: no, no against no, yes").isEqualTo(0.5);
  }

  @Test
  void theModelBeatsBothBaselinesWhereTheMeanMoves() {
    SeriesScore score = new Hindcast().score(series(simulated(6, 0.55, 0.35, 4, 700, 2)));
    double model = score.scores().get(0).crps();

    assertThat(score.scores().subList(1, score.scores().size()))
        .allSatisfy(baseline -> assertThat(model).isLessThan(baseline.crps()));
  }

  /** Without memory the historical mean is right; the model may lose, but not by much. */
  @Test
  void theModelComesCloseToTheHistoricalMeanWhereNothingMoves() {
    SeriesScore score = new Hindcast().score(series(simulated(6, 0, 0, 1e6, 700, 3)));
    SeriesScore.ModelScore mean =
        score.scores().stream().filter(s -> s.model().equals("historical mean")).findFirst().get();

    assertThat(score.scores().get(0).crps()).isCloseTo(mean.crps(), within(mean.crps() * 0.03));
  }

  @Test
  void theFitFindsWhatASeriesWasMadeWith() {
    DynamicMean.Model model = new DynamicMean().fit(simulated(8, 0.4, 0.4, 3, 2000, 4));

    assertThat(model.alpha()).isCloseTo(0.4, within(0.1));
    assertThat(model.alpha() + model.beta()).isCloseTo(0.8, within(0.1));
    assertThat(model.size()).isCloseTo(3, within(0.7));
  }

  @Test
  void farAheadTheModelReturnsToItsMean() {
    DynamicMean.Model model = new DynamicMean.Model(10, 0.3, 0.3, 50);
    int[] history = {10, 10, 40};

    CountDistribution next = model.next(history);
    CountDistribution far = model.ahead(history, 24);

    assertThat(next.quantile(0.5)).isGreaterThan(14);
    assertThat(far.quantile(0.5)).isBetween(8, 11);
    assertThat(model.ahead(history, 24).quantile(0.9)).isEqualTo(far.quantile(0.9));
  }

  @Test
  void nothingEverHappenedIsForeseenAsUnlikelyAndNotAsImpossible() {
    CountDistribution next = new DynamicMean().fit(new int[40]).next(new int[40]);

    assertThat(next.atMost(0)).isBetween(0.95, 0.999);
  }

  static CountSeries series(int[] counts) {
    List<String> steps = IntStream.range(0, counts.length).mapToObj(i -> "step " + i).toList();
    return new CountSeries("test", steps, counts);
  }

  /** A series made with the model itself, from a fixed seed. */
  private static int[] simulated(
      double mean, double alpha, double beta, double size, int steps, long seed) {
    DynamicMean.Model model = new DynamicMean.Model(mean, alpha, beta, size);
    CountDraws draws = new CountDraws(RandomSource.XO_RO_SHI_RO_128_PP.create(seed));
    int[] counts = new int[steps];
    double now = mean;
    for (int t = 0; t < steps; t++) {
      counts[t] = draws.negativeBinomial(now, size);
      now = model.follow(now, counts[t]);
    }
    return counts;
  }
}
