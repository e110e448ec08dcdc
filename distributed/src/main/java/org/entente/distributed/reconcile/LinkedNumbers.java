package org.entente.distributed.reconcile;

import java.util.Arrays;

/**
 * Sets of numbers that grow together (union and find with halved paths; Tarjan and van Leeuwen,
 * "Worst-case analysis of set union algorithms", JACM 1984), in one open table of primitives.
 */
final class LinkedNumbers {

  /** Takes a number and the one by which its set is known. */
  @FunctionalInterface
  interface Reader {
    void read(long number, long root);
  }

  private static final int FREE = -1;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] numbers = new long[1 << 10];
  private int[] parents = free(1 << 10);
  private int count;

  private static int[] free(int size) {
    int[] parents = new int[size];
    Arrays.fill(parents, FREE);
    return parents;
  }

  void join(long a, long b) {
    if (count * 2 + 2 > numbers.length) {
      grow();
    }
    int rootA = root(slot(a));
    int rootB = root(slot(b));
    if (rootA != rootB) {
      boolean aIsLess = numbers[rootA] < numbers[rootB];
      parents[aIsLess ? rootB : rootA] = aIsLess ? rootA : rootB;
    }
  }

  void each(Reader reader) {
    for (int i = 0; i < numbers.length; i++) {
      if (parents[i] != FREE) {
        reader.read(numbers[i], numbers[root(i)]);
      }
    }
  }

  private int slot(long number) {
    int slot = (int) ((number * SPREAD) >>> 33) & (numbers.length - 1);
    while (parents[slot] != FREE) {
      if (numbers[slot] == number) {
        return slot;
      }
      slot = (slot + 1) & (numbers.length - 1);
    }
    numbers[slot] = number;
    parents[slot] = slot;
    count++;
    return slot;
  }

  private int root(int slot) {
    int at = slot;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void grow() {
    LinkedNumbers larger = new LinkedNumbers();
    larger.numbers = new long[numbers.length * 2];
    larger.parents = free(numbers.length * 2);
    each(
        (number, root) -> {
          int at = larger.slot(number);
          larger.parents[larger.root(at)] = larger.root(larger.slot(root));
        });
    numbers = larger.numbers;
    parents = larger.parents;
  }
}
