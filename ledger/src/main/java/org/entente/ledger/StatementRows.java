package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of statements, each kept as its JSON of the contract, and the index of their words. */
final class StatementRows {
  private static final String IN_ORDER =
      "SELECT s.body FROM statement s JOIN document d ON d.number = s.document"
          + " ORDER BY d.id, s.position";

  private final ContractJson json = new ContractJson();

  void removeOf(Handle handle, long document) {
    handle.execute(
        "DELETE FROM statement_words WHERE rowid IN"
            + " (SELECT number FROM statement WHERE document = ?)",
        document);
    handle.execute("DELETE FROM statement WHERE document = ?", document);
  }

  void insert(Handle handle, long document, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    long number =
        handle.createQuery("SELECT ifnull(max(number), 0) FROM statement").mapTo(Long.class).one();
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO statement (number, id, document, position, kind, channel, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch words =
        handle.prepareBatch(
            "INSERT INTO statement_words (rowid, quote, item, source) VALUES (?, ?, ?, ?)");
    int position = 0;
    for (Statement s : statements) {
      number++;
      rows.add(
          number,
          s.id(),
          document,
          position++,
          s.kind().word(),
          s.channel().word(),
          json.statement(s));
      words.add(
          number,
          s.quote(),
          s.item() == null ? "" : s.item().text(),
          s.attribution() == null ? "" : s.attribution().text());
    }
    rows.execute();
    words.execute();
  }

  List<Statement> list(Handle handle) {
    return handle
        .createQuery(IN_ORDER)
        .map((row, context) -> json.readStatement(row.getString(1)))
        .list();
  }

  void each(Handle handle, Consumer<Statement> reader) {
    try (var rows =
        handle
            .createQuery(IN_ORDER)
            .map((row, context) -> json.readStatement(row.getString(1)))
            .stream()) {
      rows.forEach(reader);
    }
  }

  Optional<Statement> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT body FROM statement WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> json.readStatement(row.getString(1)))
        .findOne();
  }

  List<Statement> search(Handle handle, String query, int limit) {
    return handle
        .createQuery(
            "SELECT s.body FROM statement_words w JOIN statement s ON s.number = w.rowid"
                + " WHERE statement_words MATCH :query ORDER BY w.rank, s.id LIMIT :limit")
        .bind("query", query)
        .bind("limit", limit)
        .map((row, context) -> json.readStatement(row.getString(1)))
        .list();
  }
}
