package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/**
 * The weights of a linear model by feature, only those that are not zero: nine in ten are. Immutable.
 *
 * <p>All rows lie in one array, a row as its number of weights n, the n weights as the bits of
 * floats, and the n labels that they count for, four to an int. A row that has most of the labels
 * says {@link #DENSE} instead of n and has a weight for each. Row 0 is the empty one.
 */
final class Weights {

  static final int NONE = 0;
  static final int DENSE = -1;

  private final int labels;
  private final int[] rows;

  Weights(int labels, int[] rows) {
    if (labels > 256) {
      throw new IllegalArgumentException("More labels than fit into a byte: " + labels);
    }
    this.labels = labels;
    this.rows = rows;
  }

  int labels() {
    return labels;
  }

  /**
   * Adds a row to the scores. The order in which rows are added is that of NLP4J, so that the sums
   * are the same to the last bit.
   */
  void add(int row, float[] scores) {
    int count = rows[row];
    int at = row + 1;
    if (count == DENSE) {
      for (int label = 0; label < labels; label++) {
        scores[label] += Float.intBitsToFloat(rows[at + label]);
      }
      return;
    }
    int packed = at + count;
    int four = 0;
    for (int i = 0; i < count; i++) {
      if ((i & 3) == 0) {
        four = rows[packed++];
      }
      scores[four & 0xFF] += Float.intBitsToFloat(rows[at + i]);
      four >>>= 8;
    }
  }

  static Weights read(ByteBuffer in) {
    return new Weights(in.getInt(), ModelReader.ints(in));
  }

  void write(ModelWriter out) {
    out.number(labels);
    out.ints(rows);
  }
}
