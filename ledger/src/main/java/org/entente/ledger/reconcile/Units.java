package org.entente.ledger.reconcile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One name for units that count the same thing, from {@code units.tsv}. */
final class Units {
  static final String PERCENT = "percent";

  private final Map<String, String> canonical = new HashMap<>();

  Units() {
    for (String[] row : TableFile.read("units.tsv", 2)) {
      canonical.put(row[0], row[1]);
    }
  }

  /** The unit in the singular and under its common name; null stays null. */
  @Nullable String plain(@Nullable String unit) {
    if (unit == null) {
      return null;
    }
    String lower = unit.toLowerCase(Locale.ROOT).strip();
    @Nullable String known = canonical.get(lower);
    if (known != null) {
      return known;
    }
    int space = lower.lastIndexOf(' ') + 1;
    String singular = lower.substring(0, space) + Words.plain(lower.substring(space));
    return canonical.getOrDefault(singular, singular);
  }
}
