package org.entente.coding.amounts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The small sets of words of {@code words.tsv}. */
final class Words {

  private final Map<String, Set<String>> sets = new HashMap<>();

  Words(Table table) {
    for (Table.Row row : table.rows()) {
      sets.put(
          row.get(0),
          Set.copyOf(new java.util.HashSet<>(java.util.List.of(row.get(1).split(" ")))));
    }
  }

  Set<String> get(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalStateException("words.tsv has no set " + name);
    }
    return set;
  }
}
