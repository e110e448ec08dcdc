package org.entente.workbench.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fit finds the weights that made the data. */
class LogisticFitTest {

  @Test
  void findsTheWeightsThatMadeTheData() {
    double[] truth = {0.5, -1.2, 0.8};
    Random random = new Random(7);
    List<double[]> rows = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] row = {1, random.nextGaussian(), random.nextDouble() - 0.5};
      rows.add(row);
      right.add(random.nextDouble() < LogisticFit.probability(truth, row));
    }
    double[] found = new LogisticFit(1).fit(rows, right);
    for (int i = 0; i < truth.length; i++) {
      assertThat(found[i]).as("weight %s", i).isCloseTo(truth[i], within(0.15));
    }
  }

  @Test
  void aPenaltyKeepsWeightsFiniteWhereTheDataAreClean() {
    List<double[]> rows = List.of(new double[] {1, 1}, new double[] {1, -1});
    double[] found = new LogisticFit(1).fit(rows, List.of(true, false));
    assertThat(found[1]).isBetween(0.1, 2.0);
    assertThat(found[0]).isCloseTo(0, within(1e-6));
  }

  @Test
  void aTraitThatNobodyHasWeighsNothing() {
    List<double[]> rows = List.of(new double[] {1, 0}, new double[] {1, 0}, new double[] {1, 0});
    double[] found = new LogisticFit(1).fit(rows, List.of(true, true, false));
    assertThat(found[1]).isZero();
    assertThat(LogisticFit.probability(found, rows.get(0))).isCloseTo(2 / 3.0, within(1e-6));
  }
}
