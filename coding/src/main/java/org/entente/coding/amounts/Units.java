package org.entente.coding.amounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code units.tsv} that are counted. */
final class Units {

  /** A noun that is counted: its sort, its usual plural, and a rate that it implies ("bpd"). */
  record Unit(String sort, String plural, @Nullable String per) {

    boolean isDuration() {
      return sort.equals("duration");
    }

    boolean isCalibre() {
      return sort.equals("calibre");
    }

    /** Whether it is a thing that is rarely numbered by years ("2000 soldiers"). */
    boolean isSolid() {
      return SOLID.contains(sort);
    }
  }

  private static final Set<String> SOLID =
      Set.of(
          "person",
          "casualty",
          "weapon",
          "munition",
          "vehicle",
          "ship",
          "aircraft",
          "weight",
          "volume",
          "energy",
          "power",
          "distance",
          "area",
          "container");

  private final Map<String, Unit> byForm = new HashMap<>();

  Units(Table table) {
    for (Table.Row row : table.rows()) {
      Unit unit = new Unit(row.get(0), row.get(1), row.find(3));
      if (unit.per() != null) {
        row.list(2).forEach(form -> byForm.putIfAbsent(form, unit));
        continue;
      }
      String plural = unit.plural().toLowerCase(java.util.Locale.ROOT);
      byForm.putIfAbsent(plural, unit);
      if (plural.endsWith("s") && !plural.endsWith("ss")) {
        byForm.putIfAbsent(plural.substring(0, plural.length() - 1), unit);
      }
      row.list(2).forEach(form -> byForm.putIfAbsent(form, unit));
    }
  }

  @Nullable Unit find(Token token) {
    return byForm.get(token.lower());
  }

  /** The short forms that may follow a number without a space. */
  Set<String> suffixes() {
    Set<String> all = new HashSet<>();
    byForm.keySet().stream()
        .filter(f -> f.length() <= 4 && !f.equals("men") && !f.equals("man"))
        .forEach(all::add);
    return all;
  }
}
