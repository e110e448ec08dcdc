package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/**
 * The weights of a linear model by feature, in rows. Immutable.
 *
 * <p>Most features have weights for few labels: these rows lie in one array, each as its number of
 * weights n, the n weights as the bits of floats, and the n labels that they count for, four to an
 * int. The others have a weight for every label and are arrays of their own, because the compiler
 * of the Java machine turns a sum of whole arrays into steps of eight or sixteen at once. The number
 * of a row is twice its place in the first array, or twice its index and 1 where it has them all.
 * Row 0 is the empty one.
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
   * @param count so many of the rows
   */
  void add(int[] rows, int count, float[] scores) {
    int i = 0;
    while (i < count) {
      if ((rows[i] & 1) == 0) {
        addFew(rows[i++] >> 1, scores);
      } else {
        float[] first = all[rows[i++] >> 1];
        float[] second = i < count && (rows[i] & 1) != 0 ? all[rows[i++] >> 1] : zeros;
        float[] third = i < count && (rows[i] & 1) != 0 ? all[rows[i++] >> 1] : zeros;
        float[] fourth = i < count && (rows[i] & 1) != 0 ? all[rows[i++] >> 1] : zeros;
        addAll(first, second, third, fourth, scores);
      }
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

  private void addFew(int row, float[] scores) {
    int count = few[row];
    int at = row + 1;
    int packed = at + count;
    int four = 0;
    for (int i = 0; i < count; i++) {
      if ((i & 3) == 0) {
        four = few[packed++];
      }
      scores[four & 0xFF] += Float.intBitsToFloat(few[at + i]);
      four >>>= 8;
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
