package org.entente.ledger.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Fetches the JSON of entries, disputes and origins, and texts. */
final class Bodies {
  /** So many are fetched with one question; SQLite allows 32,766 parameters. */
  private static final int AT_ONCE = 500;

  enum Table {
    ENTRY,
    DISPUTE,
    ORIGIN;

    private String sql() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Handle handle;

  Bodies(Handle handle) {
    this.handle = handle;
  }

  Optional<String> find(Table table, String id) {
    return handle
        .createQuery("SELECT body FROM " + table.sql() + " WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  /** In the order of the ids. */
  List<String> list(Table table, List<String> ids) {
    Map<String, String> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      handle
          .createQuery("SELECT id, body FROM " + table.sql() + " WHERE id IN (<ids>)")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(pair -> found.put(pair.getKey(), pair.getValue()));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  void each(Table table, Consumer<String> lines) {
    try (var bodies =
        handle
            .createQuery("SELECT body FROM " + table.sql() + " ORDER BY id")
            .mapTo(String.class)
            .stream()) {
      bodies.forEach(lines);
    }
  }

  List<String> origins(@Nullable String level) {
    return handle
        .createQuery("SELECT id FROM origin WHERE :level IS NULL OR level = :level ORDER BY id")
        .bind("level", level)
        .mapTo(String.class)
        .list();
  }

  /** The entries of its region that say so; a part is always of the same region. */
  List<String> partsOf(String entry) {
    return handle
        .createQuery(
            "SELECT p.id FROM entry e JOIN entry p ON p.region = e.region WHERE e.id = :id"
                + " AND json_extract(p.body, '$.part_of') = :id ORDER BY p.id LIMIT 200")
        .bind("id", entry)
        .mapTo(String.class)
        .list();
  }

  /** The same for a counter: all of its figures are of one region. */
  List<String> sameSeries(String entry, String series, int limit) {
    return handle
        .createQuery(
            "SELECT p.body FROM entry e JOIN entry p ON p.region = e.region WHERE e.id = :id"
                + " AND json_extract(p.body, '$.series.id') = :series"
                + " ORDER BY json_extract(p.body, '$.series.position') LIMIT :limit")
        .bind("id", entry)
        .bind("series", series)
        .bind("limit", limit)
        .mapTo(String.class)
        .list();
  }

  List<String> originsWith(String document) {
    return handle
        .createQuery(
            "SELECT o.id FROM origin o WHERE EXISTS (SELECT 1 FROM json_each(o.body, '$.members') m"
                + " WHERE json_extract(m.value, '$.document') = :document) ORDER BY o.id")
        .bind("document", document)
        .mapTo(String.class)
        .list();
  }

  Optional<String> text(String document) {
    return handle
        .createQuery("SELECT text FROM document WHERE id = :id")
        .bind("id", document)
        .mapTo(String.class)
        .findOne();
  }

  Optional<String> opening(String document, int characters) {
    return handle
        .createQuery("SELECT substr(text, 1, :characters) FROM document WHERE id = :id")
        .bind("id", document)
        .bind("characters", characters)
        .mapTo(String.class)
        .findOne();
  }

  List<String> documentsWith(String expression, int limit) {
    return handle
        .createQuery(
            "SELECT d.id FROM document_words w JOIN document d ON d.number = w.rowid"
                + " WHERE document_words MATCH :words ORDER BY w.rank, d.id LIMIT :limit")
        .bind("words", expression)
        .bind("limit", limit)
        .mapTo(String.class)
        .list();
  }
}
