package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.reconcile.ReconcileStore;
import org.entente.ledger.reconcile.TextNote;
import org.entente.ledger.reconcile.TextPair;
import org.jspecify.annotations.Nullable;

/** The tables of what texts have in common; each method as {@link ReconcileStore} says. */
final class TextRows {
  private static final String TEXT =
      "SELECT number, document, day, publisher, fingerprint, first FROM text_note ";

  private final Prepared sql;

  /** As long as all texts are taken anew, what is to be written. */
  private @Nullable PassageBatch batch;

  TextRows(Prepared sql) {
    this.sql = sql;
  }

  /** From now on all texts are taken anew, each once, and nothing is asked. */
  void takeAll() {
    batch = new PassageBatch(sql);
  }

  /** All texts were taken. */
  void allTaken() {
    if (batch != null) {
      batch.flush();
      batch = null;
    }
  }

  Optional<TextNote> findText(long number) {
    return sql.find(TextRows::text, TEXT + "WHERE number = ?", number);
  }

  private static TextNote text(ResultSet row) throws SQLException {
    String day = row.getString(3);
    return new TextNote(
        row.getLong(1),
        row.getString(2),
        day == null ? null : LocalDate.parse(day),
        row.getString(4),
        row.getString(5),
        row.getLong(6));
  }

  void putText(TextNote note) {
    sql.run(
        "INSERT OR REPLACE INTO text_note (number, document, day, publisher, fingerprint, first)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        note.number(),
        note.document(),
        note.day(),
        note.publisher(),
        note.fingerprint(),
        note.first());
  }

  long[] passages(long text) {
    return sql.numbers("SELECT hash FROM passage WHERE text = ? ORDER BY hash", text);
  }

  void putPassages(long text, long[] passages) {
    if (batch != null) {
      batch.put(text, passages);
      return;
    }
    sql.run("DELETE FROM passage WHERE text = ?", text);
    for (long passage : passages) {
      sql.run("INSERT INTO passage (hash, text) VALUES (?, ?)", passage, text);
    }
  }

  long[] holders(long passage, int limit) {
    return sql.numbers(
        "SELECT text FROM passage WHERE hash = ? ORDER BY text LIMIT ?", passage, limit);
  }

  void eachShared(ReconcileStore.PassageReader reader) {
    long[] texts = new long[16];
    int count = 0;
    long passage = 0;
    try (Prepared.Rows rows = sql.rows("SELECT hash, text FROM passage ORDER BY hash, text")) {
      while (rows.next()) {
        long hash = rows.number(1);
        if (hash != passage || count == 0) {
          show(reader, texts, count);
          count = 0;
          passage = hash;
        }
        if (count == texts.length) {
          texts = Arrays.copyOf(texts, 2 * count);
        }
        texts[count++] = rows.number(2);
      }
    }
    show(reader, texts, count);
  }

  private static void show(ReconcileStore.PassageReader reader, long[] texts, int count) {
    if (count > 1) {
      reader.read(Arrays.copyOf(texts, count));
    }
  }

  List<TextPair> pairs(long text) {
    return sql.list(
        row ->
            new TextPair(
                row.getLong(1),
                row.getLong(2),
                row.getDouble(3),
                row.getDouble(4),
                row.getDouble(5)),
        "SELECT one, other, one_in_other, other_in_one, passages FROM text_pair WHERE one = ? ORDER BY other",
        text);
  }

  void removePairs(long text) {
    for (TextPair pair : pairs(text)) {
      sql.run("DELETE FROM text_pair WHERE one = ? AND other = ?", pair.other(), text);
    }
    sql.run("DELETE FROM text_pair WHERE one = ?", text);
  }

  void putPair(TextPair pair) {
    String insert =
        "INSERT OR REPLACE INTO text_pair (one, other, one_in_other, other_in_one, passages)"
            + " VALUES (?, ?, ?, ?, ?)";
    sql.run(
        insert, pair.one(), pair.other(), pair.oneInOther(), pair.otherInOne(), pair.passages());
    sql.run(
        insert, pair.other(), pair.one(), pair.otherInOne(), pair.oneInOther(), pair.passages());
  }

  List<Long> retold(long text) {
    return sql.list(
        row -> row.getLong(1), "SELECT earlier FROM retold WHERE later = ? ORDER BY 1", text);
  }

  List<Long> retelling(long text) {
    return sql.list(
        row -> row.getLong(1), "SELECT later FROM retold WHERE earlier = ? ORDER BY 1", text);
  }

  void putRetold(long text, Collection<Long> earlier) {
    sql.run("DELETE FROM retold WHERE later = ?", text);
    for (Long other : earlier) {
      sql.run("INSERT INTO retold (later, earlier) VALUES (?, ?)", text, other);
    }
  }

  List<Long> group(long first) {
    return sql.list(
        row -> row.getLong(1), "SELECT number FROM text_note WHERE first = ? ORDER BY 1", first);
  }
}
