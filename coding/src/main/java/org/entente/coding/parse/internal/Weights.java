package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/**
 * The weights of a linear model by feature, in rows. Immutable.
 *
 * <p>Most features have weights for few labels: these rows lie in one array, each as a number n, n
 * ints with four labels in each, and the weights of these as the bits of floats, filled up with
 * zeros. The others have a weight for every label and are arrays of their own, because the compiler
 * of the Java machine turns a sum of whole arrays into steps of eight or sixteen at once. The
 * number of a row is twice its place in the first array, or twice its index and 1 where it has them
 * all. Row 0 is the empty one.
 */
final class Weights {

  static final int NONE = 0;

  private static final int STEP = 16;

  private final int labels;
  private final int[] few;
  private final float[][] all;
  private final float[] zeros;

  Weights(int labels, int[] few, float[][] all) {
    if (labels > 256) {
      throw new IllegalArgumentException("More labels than fit into a byte: " + labels);
    }
    this.labels = labels;
    this.few = few;
    this.all = all;
    this.zeros = new float[stride(labels)];
  }

  /** The length of a full row: it is filled up so that it can be added in whole steps. */
  static int stride(int labels) {
    return (labels + STEP - 1) / STEP * STEP;
  }

  int labels() {
    return labels;
  }

  /** An array for the scores of the labels; what lies behind them has no meaning. */
  float[] scores() {
    return new float[stride(labels)];
  }

  /**
   * Adds rows to the scores.
   *
   * @param rows are put into another order
   * @param count so many of the rows
   * @param lengths room for as many numbers
   */
  void add(int[] rows, int count, int[] lengths, float[] scores) {
    int full = 0;
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      if ((row & 1) != 0) {
        rows[i] = rows[full];
        rows[full++] = row;
      }
    }
    for (int i = 0; i < full; i += 4) {
      addAll(
          all[rows[i] >> 1],
          i + 1 < full ? all[rows[i + 1] >> 1] : zeros,
          i + 2 < full ? all[rows[i + 2] >> 1] : zeros,
          i + 3 < full ? all[rows[i + 3] >> 1] : zeros,
          scores);
    }
    // rows lie anywhere in memory: asked for one right after the other, they come together
    for (int i = full; i < count; i++) {
      lengths[i] = few[rows[i] >> 1];
    }
    for (int i = full; i < count; i++) {
      addFew(rows[i] >> 1, lengths[i], scores);
    }
  }

  /** Adds a sum of rows to the scores. */
  void add(float[] sum, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += sum[i];
    }
  }

  /** Sets the scores to the total of two sums of rows. */
  void set(float[] first, float[] second, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = first[i] + second[i];
    }
  }

  private static void addAll(
      float[] first, float[] second, float[] third, float[] fourth, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = scores[i] + first[i] + second[i] + third[i] + fourth[i];
    }
  }

  private void addFew(int row, int fours, float[] scores) {
    int packed = row + 1;
    int at = packed + fours;
    for (int end = at; packed < end; packed++) {
      int four = few[packed];
      scores[four & 0xFF] += Float.intBitsToFloat(few[at]);
      scores[four >> 8 & 0xFF] += Float.intBitsToFloat(few[at + 1]);
      scores[four >> 16 & 0xFF] += Float.intBitsToFloat(few[at + 2]);
      scores[four >>> 24] += Float.intBitsToFloat(few[at + 3]);
      at += 4;
    }
  }

  static Weights read(ByteBuffer in) {
    int labels = in.getInt();
    int[] few = ModelReader.ints(in);
    float[][] all = new float[in.getInt()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = ModelReader.floats(in, stride(labels));
    }
    return new Weights(labels, few, all);
  }

  void write(ModelWriter out) {
    out.number(labels);
    out.ints(few);
    out.number(all.length);
    for (float[] row : all) {
      out.floats(row);
    }
  }
}
