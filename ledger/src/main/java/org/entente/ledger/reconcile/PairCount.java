package org.entente.ledger.reconcile;

import java.util.Arrays;

/** Counts how often two numbers were met together, for very many pairs. */
final class PairCount {
  /** Takes a pair, the smaller number first. */
  @FunctionalInterface
  interface PairReader {
    void read(int one, int other);
  }

  private static final int HALF = 32;

  private long[] met = new long[1024];
  private int size;

  void add(int one, int other) {
    if (size == met.length) {
      met = Arrays.copyOf(met, 2 * size);
    }
    met[size++] = ((long) Math.min(one, other) << HALF) | Math.max(one, other);
  }

  /** Shows each pair that was met at least so often, in order. */
  void atLeast(int times, PairReader reader) {
    Arrays.sort(met, 0, size);
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || met[i] != met[start]) {
        if (i - start >= times) {
          reader.read((int) (met[start] >>> HALF), (int) met[start]);
        }
        start = i;
      }
    }
  }
}
