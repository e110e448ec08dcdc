package org.entente.coding.parse.internal;

import java.util.Arrays;

/** Collects the rows of {@link Weights}. */
final class WeightsBuilder {

  private final int labels;
  private int[] rows = new int[1 << 16];
  private int end = 1; // row 0 is the empty one

  WeightsBuilder(int labels) {
    this.labels = labels;
  }

  /** Keeps the weights of a feature, one for each label, and gives the number of its row. */
  int add(float[] weights) {
    int count = 0;
    for (float weight : weights) {
      count += weight == 0 ? 0 : 1;
    }
    if (count == 0) {
      return Weights.NONE;
    }
    if (end + 1 + 2 * labels > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    return count * 2 > labels ? dense(weights) : sparse(weights, count);
  }

  private int dense(float[] weights) {
    int row = end;
    rows[end++] = Weights.DENSE;
    for (int label = 0; label < labels; label++) {
      rows[end++] = Float.floatToRawIntBits(weights[label]);
    }
    return row;
  }

  private int sparse(float[] weights, int count) {
    int row = end;
    rows[end++] = count;
    int packed = end + count;
    int i = 0;
    for (int label = 0; label < labels; label++) {
      if (weights[label] != 0) {
        rows[end++] = Float.floatToRawIntBits(weights[label]);
        rows[packed + i / 4] |= label << (i % 4 * 8);
        i++;
      }
    }
    end = packed + (count + 3) / 4;
    return row;
  }

  Weights build() {
    return new Weights(labels, Arrays.copyOf(rows, end));
  }
}
