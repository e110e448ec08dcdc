package org.entente.coding.parse.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  /** Rows of every density: none of the labels, few, many, all. */
  @ParameterizedTest(name = "{0} labels, seed {1}")
  @CsvSource({"1, 1", "3, 2", "16, 3", "50, 4", "131, 5", "256, 6"})
  void sumsWhatAPlainMatrixWouldSum(int labels, long seed) {
    Random random = new Random(seed);
    WeightsBuilder builder = new WeightsBuilder(labels);
    float[][] plain = new float[200][labels];
    int[] rows = new int[plain.length];
    double[] sums = new double[labels];
    for (int i = 0; i < plain.length; i++) {
      double density = i % 5 / 4.0;
      for (int label = 0; label < labels; label++) {
        plain[i][label] = random.nextDouble() < density ? random.nextFloat() - 0.5f : 0;
        sums[label] += plain[i][label];
      }
      rows[i] = builder.add(plain[i]);
    }
    Weights weights = builder.build();
    float[] scores = weights.scores();
    weights.add(rows, rows.length, new int[rows.length], scores);
    for (int label = 0; label < labels; label++) {
      assertThat((double) scores[label]).as("label %d", label).isCloseTo(sums[label], within(1e-4));
    }
  }
}
