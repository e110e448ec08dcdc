package org.entente.ledger;

import java.util.List;
import java.util.Set;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.search.Facts;
import org.entente.ledger.search.Slots;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The tables that are searched, each row a statement as decisions leave it. They are written in the
 * transaction that writes the statement, so that no crash can part them.
 */
final class SearchRows {
  /** Changes whenever the same statement would give other rows. */
  static final String FORM = "1";

  /** A statement with the number of its row. */
  record Numbered(long number, Statement statement) {}

  void insert(Handle handle, Document document, List<Numbered> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch words =
        handle.prepareBatch(
            "INSERT INTO statement_words (rowid, quote, item, source, slots)"
                + " VALUES (?, ?, ?, ?, ?)");
    PreparedBatch facts =
        handle.prepareBatch(
            "INSERT INTO statement_facts (number, first_day, last_day, published, unit, low, high,"
                + " confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (Numbered row : rows) {
      Statement s = row.statement();
      Facts f = Facts.of(s, document);
      words.add(row.number(), s.quote(), item(s), source(s, document), Slots.of(s, f));
      facts.add(
          row.number(),
          f.firstDay(),
          f.lastDay(),
          f.published(),
          f.unit(),
          f.low(),
          f.high(),
          f.confidence());
    }
    words.execute();
    facts.execute();
  }

  void remove(Handle handle, long statement) {
    handle.execute("DELETE FROM statement_words WHERE rowid = ?", statement);
    handle.execute("DELETE FROM statement_facts WHERE number = ?", statement);
  }

  void removeOf(Handle handle, long document) {
    String of = " IN (SELECT number FROM statement WHERE document = ?)";
    handle.execute("DELETE FROM statement_words WHERE rowid" + of, document);
    handle.execute("DELETE FROM statement_facts WHERE number" + of, document);
  }

  /** Writes the rows of some statements anew, after a decision on them. */
  void renew(Handle handle, Set<String> statements, RuledStatements ruled) {
    StatementRows coded = new StatementRows(this);
    DocumentRows documents = new DocumentRows();
    for (String id : statements) {
      coded
          .findNumbered(handle, id)
          .ifPresent(
              row -> {
                remove(handle, row.number());
                Document document =
                    documents.find(handle, row.statement().document()).orElseThrow();
                Statement marked = ruled.marked(row.statement());
                insert(handle, document, List.of(new Numbered(row.number(), marked)));
              });
    }
  }

  /** Makes all rows anew where they are of another form than this program's. */
  void bringUp(Handle handle, DecisionRows decisions) {
    String form = handle.createQuery("SELECT search FROM state").mapTo(String.class).one();
    if (form.equals(FORM)) {
      return;
    }
    handle.execute("DELETE FROM statement_facts");
    handle.execute("INSERT INTO statement_words (statement_words) VALUES ('delete-all')");
    StatementRows coded = new StatementRows(this);
    RuledStatements ruled = decisions.load(handle).statements();
    new DocumentRows()
        .list(handle)
        .forEach(
            document ->
                insert(
                    handle,
                    document,
                    coded.numbered(handle, document.id()).stream()
                        .map(r -> new Numbered(r.number(), ruled.marked(r.statement())))
                        .toList()));
    handle.execute("UPDATE state SET search = ?", FORM);
  }

  /** The item as written, and the words of its class. */
  private static String item(Statement s) {
    if (s.item() == null) {
      return "";
    }
    String itemClass = s.item().itemClass();
    return s.item().text() + (itemClass == null ? "" : " · " + itemClass);
  }

  /** On whose word it stands: the source that the text names, and who published the text. */
  private static String source(Statement s, Document document) {
    String named = s.attribution() == null ? "" : s.attribution().text() + " · ";
    return named + (document.publisher() == null ? "" : document.publisher().value());
  }
}
