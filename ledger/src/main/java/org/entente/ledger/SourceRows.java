package org.entente.ledger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of sources that claims name; each method as in {@link UpkeepRows}. */
final class SourceRows {
  private final Prepared sql;

  SourceRows(Prepared sql) {
    this.sql = sql;
  }

  Set<String> sources() {
    return new LinkedHashSet<>(
        sql.list(
            row -> row.getString(1),
            // One step to the next key for each key, instead of going through all claims.
            "WITH RECURSIVE next (source) AS (SELECT min(source) FROM claim WHERE source IS NOT NULL"
                + " UNION ALL SELECT (SELECT min(c.source) FROM claim c WHERE c.source IS NOT NULL"
                + " AND c.source > next.source) FROM next WHERE next.source IS NOT NULL)"
                + " SELECT source FROM next WHERE source IS NOT NULL"));
  }

  Map<String, String> aliases() {
    Map<String, String> aliases = new HashMap<>();
    sql.list(
        row -> aliases.put(row.getString(1), row.getString(2)) == null,
        "SELECT source, alias FROM source_alias");
    return aliases;
  }

  void putAliases(Map<String, String> aliases) {
    if (!aliases.equals(aliases())) {
      sql.run("DELETE FROM source_alias");
      aliases.forEach(
          (source, alias) ->
              sql.run("INSERT INTO source_alias (source, alias) VALUES (?, ?)", source, alias));
    }
  }

  List<Long> naming(String source) {
    return sql.list(
        row -> row.getLong(1),
        "SELECT DISTINCT text FROM claim WHERE source = ? ORDER BY 1",
        source);
  }
}
