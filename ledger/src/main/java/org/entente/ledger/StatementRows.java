package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ledger.SearchRows.Numbered;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of statements as coded, each kept as its JSON of the contract. */
final class StatementRows {
  private static final String IN_ORDER =
      "SELECT s.body FROM statement s JOIN document d ON d.number = s.document"
          + " ORDER BY d.id, s.position";

  private final ContractJson json = new ContractJson();
  private final SearchRows search;

  StatementRows(SearchRows search) {
    this.search = search;
  }

  void removeOf(Handle handle, long document) {
    search.removeOf(handle, document);
    handle.execute("DELETE FROM statement WHERE document = ?", document);
  }

  void insert(Handle handle, long number, Document document, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    long last =
        handle.createQuery("SELECT ifnull(max(number), 0) FROM statement").mapTo(Long.class).one();
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO statement (number, id, document, position, kind, channel, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    List<Numbered> numbered = new ArrayList<>();
    int position = 0;
    for (Statement s : statements) {
      last++;
      rows.add(
          last, s.id(), number, position++, s.kind().word(), s.channel().word(), json.statement(s));
      numbered.add(new Numbered(last, s));
    }
    rows.execute();
    search.insert(handle, document, numbered);
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

  /** How many statements of each document stand, by its id. */
  Map<String, Integer> counts(Handle handle, RuledStatements ruled) {
    Map<String, Integer> counts = new HashMap<>();
    handle
        .createQuery(
            "SELECT d.id, count(*) FROM statement s JOIN document d ON d.number = s.document"
                + " GROUP BY s.document")
        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    for (String id : ruled.changed()) {
      find(handle, id)
          .filter(s -> ruled.standing(s).isEmpty())
          .ifPresent(s -> counts.merge(s.document(), -1, Integer::sum));
    }
    return counts;
  }

  /** The statement as coded. */
  Optional<Statement> find(Handle handle, String id) {
    return findNumbered(handle, id).map(Numbered::statement);
  }

  Optional<Numbered> findNumbered(Handle handle, String id) {
    return handle
        .createQuery("SELECT number, body FROM statement WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> numbered(row))
        .findOne();
  }

  /** The statements of a document as coded, in their order. */
  List<Numbered> numbered(Handle handle, String document) {
    return handle
        .createQuery(
            "SELECT s.number, s.body FROM statement s JOIN document d ON d.number = s.document"
                + " WHERE d.id = :id ORDER BY s.position")
        .bind("id", document)
        .map((row, context) -> numbered(row))
        .list();
  }

  List<Statement> coded(Handle handle, String document) {
    return numbered(handle, document).stream().map(Numbered::statement).toList();
  }

  private Numbered numbered(ResultSet row) throws SQLException {
    return new Numbered(row.getLong(1), json.readStatement(row.getString(2)));
  }
}
