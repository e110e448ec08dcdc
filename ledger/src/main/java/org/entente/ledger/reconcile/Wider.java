package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which classes of things lie within which, from {@code wider.tsv}: rice within grain. */
final class Wider {
  private final Map<String, String> next = new HashMap<>();

  Wider() {
    for (String[] row : TableFile.read("wider.tsv", 2)) {
      next.put(row[0], row[1]);
    }
  }

  /** The classes that hold this one, the nearest first; none for null. */
  List<String> of(@Nullable String itemClass) {
    List<String> wider = new ArrayList<>();
    @Nullable String at = itemClass == null ? null : next.get(itemClass);
    while (at != null && !wider.contains(at)) {
      wider.add(at);
      at = next.get(at);
    }
    return wider;
  }

  /** Whether the first class lies within the second and is another. */
  boolean isWithin(@Nullable String narrow, @Nullable String wide) {
    return wide != null && of(narrow).contains(wide);
  }
}
