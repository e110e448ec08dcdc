package org.entente.ledger.reconcile;

import java.util.Arrays;

/**
 * Counts how often two numbers were met together, for very many pairs.
 *
 * <p>All meetings are announced first; then they are gone through in rounds, each of which takes as
 * many of the smaller numbers as have no more than {@value #AT_ONCE} meetings, so that memory stays
 * in bounds however many there are.
 */
final class PairCount {
  /** Takes a pair, the smaller number first. */
  @FunctionalInterface
  interface PairReader {
    void read(int one, int other);
  }

  /** Meetings that are held in memory at once, eight bytes each. */
  static final int AT_ONCE = 1 << 25;

  private static final int HALF = 32;

  private final int most;
  private final int[] announced;
  private int from;
  private int until;
  private long[] met = new long[0];
  private int size;

  /**
   * @param numbers all numbers are less
   */
  PairCount(int numbers) {
    this(numbers, AT_ONCE);
  }

  PairCount(int numbers, int most) {
    this.announced = new int[numbers];
    this.most = most;
  }

  /** Says that this pair will be met. */
  void announce(int one, int other) {
    announced[one]++;
  }

  /** Begins the next round, false when all have been gone through. */
  boolean next() {
    from = until;
    long sum = 0;
    while (until < announced.length && (until == from || sum + announced[until] <= most)) {
      sum += announced[until++];
    }
    met = new long[0];
    met = new long[Math.toIntExact(sum)];
    size = 0;
    return from < until;
  }

  /** Meets this pair; counted in the round to which its smaller number belongs. */
  void add(int one, int other) {
    if (one >= from && one < until) {
      met[size++] = ((long) one << HALF) | other;
    }
  }

  /** Shows each pair of this round that was met at least so often, in order. */
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
