package org.entente.ledger.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** Counts numbered values. */
final class Counter {
  /** So many values of one facet are given; a ledger may have ten thousand publishers. */
  static final int SHOWN = 200;

  private int[] counts = new int[64];

  void add(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
    counts[number]++;
  }

  int of(int number) {
    return number < counts.length ? counts[number] : 0;
  }

  /** Most frequent first, then by name; not more than {@value #SHOWN}. */
  List<Count> list(IntFunction<String> name) {
    List<Count> list = all(name);
    return list.size() > SHOWN ? List.copyOf(list.subList(0, SHOWN)) : list;
  }

  List<Count> all(IntFunction<String> name) {
    List<Count> list = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        list.add(new Count(name.apply(i), counts[i]));
      }
    }
    list.sort(Comparator.comparingInt((Count c) -> -c.count()).thenComparing(Count::value));
    return list;
  }
}
