package org.entente.measures.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Change points against a published series and against enumeration. */
class ChangePointsTest {

  /** Disasters in British coal mines by year, 1851 to 1962 (Jarrett, Biometrika 66, 1979). */
  private static final int[] COAL = {
    4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5,
    2, 2, 3, 4, 2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1,
    0, 1, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 4, 2, 0, 0, 0, 1,
    4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1
  };

  /**
   * Carlin, Gelfand and Smith (Applied Statistics 41, 1992): the change is most probably after
   * 1891, the 41st year; rates about 3.1 before and 0.9 after.
   */
  @Test
  void coalMiningDisasters() {
    assertThat(Arrays.stream(COAL).sum()).as("disasters in all").isEqualTo(191);
    ChangePoints points = new ChangePoints(COAL, 1 / 100.0, 1);
    List<ChangePoints.Segment> segments = points.segments();
    assertThat(segments).hasSize(2);
    ChangePoints.Segment before = segments.get(0);
    ChangePoints.Segment after = segments.get(1);
    assertThat(after.start()).isBetween(39, 41);
    assertThat(after.earliest()).isBetween(35, 40);
    assertThat(after.latest()).isBetween(40, 46);
    assertThat(after.probability()).isGreaterThan(0.95);
    assertThat(before.rate().mid()).isCloseTo(3.1, within(0.15));
    assertThat(after.rate().mid()).isCloseTo(0.92, within(0.08));
    assertThat(after.rate().low()).isLessThan(after.rate().mid());
    double[] by = points.changeProbabilities();
    assertThat(Arrays.stream(by, 35, 47).sum()).as("mass around 1891").isGreaterThan(0.95);
  }

  /** All 2^7 ways to cut eight counts, each by its own product of likelihoods and priors. */
  @Test
  void theRecursionIsTheSumOverAllSegmentations() {
    int[] counts = {0, 1, 0, 2, 7, 9, 6, 1};
    double prior = 0.2;
    SegmentModel model = new SegmentModel(counts);
    double total = 0;
    double changeAtFour = 0;
    for (int cuts = 0; cuts < 1 << 7; cuts++) {
      double log = 0;
      int from = 0;
      for (int at = 1; at <= 8; at++) {
        boolean cut = at == 8 || (cuts >> (at - 1) & 1) == 1;
        if (cut) {
          log += model.logLikelihood(from, at);
          from = at;
        }
        if (at < 8) {
          log += Math.log(cut ? prior : 1 - prior);
        }
      }
      total += Math.exp(log);
      changeAtFour += (cuts >> 3 & 1) == 1 ? Math.exp(log) : 0;
    }
    ChangePoints points = new ChangePoints(counts, prior, 7);
    assertThat(points.logEvidence()).isCloseTo(Math.log(total), within(1e-9));
    assertThat(points.changeProbabilities()[4])
        .as("2,000 samples of an exact probability")
        .isCloseTo(changeAtFour / total, within(0.035));
  }

  /** As r grows: Poisson counts with an exponential prior of mean m, integrated by hand. */
  @Test
  void withoutExtraVarianceTheModelIsPoisson() {
    int[] counts = {3, 3, 3, 3};
    double rate = 1 / 3.0;
    double expected = Math.log(rate) + LogGamma.of(13) - 13 * Math.log(4 + rate) - 4 * Math.log(6);
    assertThat(new SegmentModel(counts).logLikelihood(0, 4)).isCloseTo(expected, within(0.01));
  }

  @Test
  void logGammaOfWholeNumbersIsTheFactorial() {
    assertThat(LogGamma.of(1)).isCloseTo(0, within(1e-12));
    assertThat(LogGamma.of(11)).isCloseTo(Math.log(3_628_800), within(1e-11));
    assertThat(LogGamma.of(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-12));
  }

  @Test
  void burstsOfReportsAreNoChange() {
    long seed = 20261122;
    Random random = new Random(seed);
    int[] bursts = new int[120];
    Arrays.setAll(bursts, i -> random.nextInt(8) == 0 ? 12 : random.nextInt(3));
    assertThat(new ChangePoints(bursts, 1 / 48.0, 1).segments()).as("seed " + seed).hasSize(1);
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThatThrownBy(() -> new ChangePoints(new int[] {1}, 0.1, 1)).hasMessageContaining("two");
    assertThatThrownBy(() -> new ChangePoints(new int[] {1, 2}, 1, 1))
        .hasMessageContaining("prior");
  }
}
