package org.entente.coding.parse.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Numbers the strings that NLP4J's models know, while they are converted. */
final class Values {

  private final Map<String, Integer> symbols = new LinkedHashMap<>();
  private final Map<String, Integer> tags = new LinkedHashMap<>();
  private final Map<String, Integer> labels = new LinkedHashMap<>();
  private final Map<String, Integer> ambiguities = new LinkedHashMap<>();
  private final Map<String, Integer> clusters = new LinkedHashMap<>();
  private final Map<String, Integer> valencies = new LinkedHashMap<>();

  Values() {
    for (String left : List.of("", "<", "<<")) {
      for (String right : List.of("", ">", ">>")) {
        valencies.put(left + "-" + right, valencies.size());
      }
    }
  }

  int tag(String tag) {
    return number(tags, tag);
  }

  int label(String label) {
    return number(labels, label);
  }

  int ambiguity(String joined) {
    return number(ambiguities, joined);
  }

  int cluster(String cluster) {
    return number(clusters, cluster);
  }

  private static int number(Map<String, Integer> numbers, String value) {
    return numbers.computeIfAbsent(value, v -> numbers.size());
  }

  int size(Bag bag) {
    return switch (bag) {
      case TAGS -> tags.size();
      case SPELLING -> Spelling.SIZE;
      case POSITION -> 2;
      case CLUSTERS -> clusters.size();
    };
  }

  /** The number of a value in a bag, -1 where no word has it. */
  int find(Bag bag, String value) {
    return switch (bag) {
      case TAGS -> tags.getOrDefault(value, -1);
      case SPELLING, POSITION -> Integer.parseInt(value);
      case CLUSTERS -> clusters.getOrDefault(value, -1);
    };
  }

  /** How many bits a value of the column takes; new symbols may come as long as they fit in. */
  int bits(Column column) {
    return switch (column) {
      case TAG, LABEL -> 6;
      case VALENCY -> 4;
      case AMBIGUITY -> 11;
      default -> 18;
    };
  }

  /**
   * The packed values that NLP4J writes as the given string: values joined by underscores. A value
   * may hold an underscore itself, so there can be several readings, and NLP4J takes them for the
   * same.
   */
  List<Long> keys(List<Column> columns, int[] shifts, String joined) {
    List<Long> keys = new ArrayList<>();
    collect(columns, shifts, 0, joined, 0, keys);
    return keys;
  }

  private void collect(
      List<Column> columns, int[] shifts, int at, String rest, long key, List<Long> keys) {
    if (at == columns.size() - 1) {
      add(columns.get(at), rest).forEach(value -> keys.add(key | value));
      return;
    }
    for (int end = rest.indexOf('_'); end >= 0; end = rest.indexOf('_', end + 1)) {
      String after = rest.substring(end + 1);
      add(columns.get(at), rest.substring(0, end))
          .forEach(
              value -> collect(columns, shifts, at + 1, after, key | value << shifts[at], keys));
    }
  }

  private LongStream add(Column column, String value) {
    int number =
        switch (column) {
          case TAG -> tags.getOrDefault(value, -1);
          case LABEL -> labels.getOrDefault(value, -1);
          case VALENCY -> valencies.getOrDefault(value, -1);
          case AMBIGUITY -> ambiguities.getOrDefault(value, -1);
          default -> number(symbols, value);
        };
    if (number >= 1L << bits(column)) {
      throw new IllegalStateException("Too many values for " + column + ": " + number);
    }
    return number < 0 ? LongStream.empty() : LongStream.of(number);
  }

  SymbolTable symbols() {
    return SymbolTable.of(symbols.keySet());
  }

  SymbolTable tags() {
    return SymbolTable.of(tags.keySet());
  }

  SymbolTable labels() {
    return SymbolTable.of(labels.keySet());
  }
}
