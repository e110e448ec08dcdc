package org.entente.coding.parse.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the rows of {@link Weights}. */
final class WeightsBuilder {

  /** From so many weights on, it is faster to add a row as a whole. */
  private static final int MANY = 20;

  private final int labels;
  private int[] few = new int[1 << 16];
  private final List<float[]> all = new ArrayList<>();
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
    return count < MANY ? addFew(weights, count) : addAll(weights);
  }

  private int addAll(float[] weights) {
    all.add(Arrays.copyOf(weights, Weights.stride(labels)));
    return ((all.size() - 1) << 1) | 1;
  }

  private int addFew(float[] weights, int count) {
    if (end + 1 + 2 * MANY > few.length) {
      few = Arrays.copyOf(few, few.length * 2);
    }
    int row = end;
    int fours = (count + 3) / 4;
    few[row] = fours;
    int at = row + 1 + fours;
    int i = 0;
    for (int label = 0; label < labels; label++) {
      if (weights[label] != 0) {
        few[row + 1 + i / 4] |= label << (i % 4 * 8);
        few[at + i] = Float.floatToRawIntBits(weights[label]);
        i++;
      }
    }
    end = at + fours * 4;
    return row << 1;
  }

  Weights build() {
    return new Weights(labels, Arrays.copyOf(few, end), all.toArray(float[][]::new));
  }
}
