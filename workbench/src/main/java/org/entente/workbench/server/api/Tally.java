package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.workbench.server.http.Json;

/** Counts things by a value, most frequent first. */
final class Tally {
  private static final int MOST = 200;

  private Tally() {}

  static <T> ArrayNode of(List<T> things, Function<T, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(value.apply(thing), 1, Integer::sum));
    return of(counts);
  }

  /** The most frequent of what has been counted. */
  static ArrayNode of(Map<String, Integer> counts) {
    ArrayNode array = Json.array();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(e -> array.addObject().put("value", e.getKey()).put("count", e.getValue()));
    return array;
  }
}
