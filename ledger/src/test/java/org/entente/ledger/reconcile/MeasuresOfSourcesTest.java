package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.ledger.reconcile.EffectiveSources.Overlap;
import org.entente.ledger.reconcile.Pooling.Given;
import org.entente.ledger.reconcile.Pooling.Pooled;
import org.entente.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M2 and M3 against the worked examples of the catalogue of measures, and a published one. */
class MeasuresOfSourcesTest {

  @ParameterizedTest
  @CsvSource({
    "2, 0, 0, 0.27, two shared true values say little",
    "5, 0, 0, 0.38, five a little more",
    "2, 1, 0, 0.99, one shared rare error gives a copier away",
    "2, 0, 3, 0.003, three differences speak for independence"
  })
  void probabilityOfCopying(int shared, int errors, int different, double expected, String why) {
    assertThat(EffectiveSources.copying(new Overlap(shared, errors, different)))
        .as(why)
        // The catalogue rounds 0.2647 up to 0.27.
        .isCloseTo(expected, within(expected < 0.01 ? 0.0005 : 0.006));
  }

  @Test
  void copiesCountOnceAndIndependentSourcesFully() {
    double[][] copies = {{0, 0, 0}, {1, 0, 0}, {1, 0, 0}};
    double[][] alone = new double[3][3];
    assertThat(EffectiveSources.number(copies, 1)).isEqualTo(1);
    assertThat(EffectiveSources.number(alone, 1)).isEqualTo(3);
  }

  @Test
  void twoRangesOfShells() {
    Pooled pooled =
        pool(new Given(Range.of(5.7e6, 6.7e6), 'C'), new Given(Range.of(4.2e6, 5.8e6), 'B'));
    assertThat(pooled.mid()).isCloseTo(5.46e6, within(0.005e6));
    assertThat(pooled.low()).isCloseTo(4.54e6, within(0.005e6));
    assertThat(pooled.high()).isCloseTo(6.56e6, within(0.005e6));
    assertThat(pooled.tau2()).isCloseTo(0.003, within(0.0005));
    assertThat(pooled.i2()).isCloseTo(0.12, within(0.005));
  }

  @Test
  void aCopyCountedAsIndependentMakesTheRangeTooNarrow() {
    Pooled pooled =
        pool(
            new Given(Range.of(5.7e6, 6.7e6), 'C'),
            new Given(Range.of(4.2e6, 5.8e6), 'B'),
            new Given(Range.exactly(5.0e6), 'C'),
            new Given(Range.of(4.2e6, 5.8e6), 'C'));
    assertThat(pooled.mid()).isCloseTo(5.23e6, within(0.005e6));
    assertThat(pooled.low()).isCloseTo(4.60e6, within(0.005e6));
    assertThat(pooled.high()).isCloseTo(5.94e6, within(0.005e6));
    assertThat(pooled.i2()).isZero();
  }

  @Test
  void threePointsOfTroops() {
    Pooled pooled =
        pool(
            new Given(Range.exactly(15_000), 'C'),
            new Given(Range.exactly(14_000), 'B'),
            new Given(Range.exactly(13_000), 'B'));
    assertThat(pooled.mid()).isCloseTo(13_750, within(50.0));
    assertThat(pooled.low()).isCloseTo(12_400, within(50.0));
    assertThat(pooled.high()).isCloseTo(15_300, within(50.0));
    assertThat(pooled.i2()).isZero();
  }

  /**
   * Thirteen trials of BCG vaccine (Colditz and others, JAMA 271, 1994): infected and not, with and
   * without vaccine. The R package metafor 4 ({@code dat.bcg}, log risk ratios, method DL) and
   * Stata's metan give −0.7141 with a 95 % interval of −1.0644 to −0.3638, and Q 152.2330 on 12
   * degrees of freedom, so that I² is 92.12 % and τ² 0.3088 (metafor's test of rma.uni against
   * metan).
   */
  @Test
  void trialsOfBcgVaccineAsMetaforPoolsThem() {
    int[][] trials = {
      {4, 119, 11, 128},
      {6, 300, 29, 274},
      {3, 228, 11, 209},
      {62, 13_536, 248, 12_619},
      {33, 5036, 47, 5761},
      {180, 1361, 372, 1079},
      {8, 2537, 10, 619},
      {505, 87_886, 499, 87_892},
      {29, 7470, 45, 7232},
      {17, 1699, 65, 1600},
      {186, 50_448, 141, 27_197},
      {5, 2493, 3, 2338},
      {27, 16_886, 29, 17_825}
    };
    List<Pooling.Point> points = new java.util.ArrayList<>();
    for (int[] t : trials) {
      double treated = t[0] + t[1];
      double control = t[2] + t[3];
      points.add(
          new Pooling.Point(
              Math.log(t[0] / treated) - Math.log(t[2] / control),
              1.0 / t[0] - 1 / treated + 1.0 / t[2] - 1 / control));
    }
    Pooled pooled = Pooling.pooled(points);
    assertThat(Math.log(pooled.mid())).isCloseTo(-0.7141, within(0.00005));
    assertThat(pooled.tau2()).isCloseTo(0.3088, within(0.00005));
    assertThat(pooled.i2()).isCloseTo(1 - 12 / 152.2330, within(0.00005));
    double error = (Math.log(pooled.high()) - Math.log(pooled.low())) / (2 * Pooling.Z95);
    double normal = (-0.3638 + 1.0644) / (2 * 1.959964);
    assertThat(error)
        .as("that of Hartung and Knapp is a little larger")
        .isBetween(normal, 1.02 * normal);
  }

  @Test
  void anOpenEndOrASingleSourceIsNotPooled() {
    assertThat(Pooling.pool(List.of(new Given(Range.exactly(5), 'B')))).isNull();
    assertThat(
            Pooling.pool(
                List.of(new Given(Range.atLeast(5), 'B'), new Given(Range.exactly(6), 'B'))))
        .isNull();
  }

  private static Pooled pool(Given... given) {
    Pooled pooled = Pooling.pool(List.of(given));
    assertThat(pooled).isNotNull();
    return java.util.Objects.requireNonNull(pooled);
  }
}
