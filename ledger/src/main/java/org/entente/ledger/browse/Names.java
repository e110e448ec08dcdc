package org.entente.ledger.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different value a number, from 0, so that a column of them takes four bytes a row. */
final class Names<T> {
  private final List<T> values = new ArrayList<>();
  private final Map<T, Integer> numbers = new HashMap<>();

  int number(T value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  /** The number of a value, or -1. */
  int find(T value) {
    return numbers.getOrDefault(value, -1);
  }

  T get(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }
}
