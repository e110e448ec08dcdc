package org.entente.ledger.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;

/** Fetches statements as decisions leave them, and where they stand. */
final class StatementLookup {
  private static final int AT_ONCE = 500;

  private final ContractJson json = new ContractJson();
  private final Browsing.Access access;
  private final Handle handle;

  StatementLookup(Browsing.Access access, Handle handle) {
    this.access = access;
    this.handle = handle;
  }

  private RuledStatements ruled() {
    return access.ruled(handle);
  }

  long count() {
    return handle.createQuery("SELECT count(*) FROM statement").mapTo(Long.class).one();
  }

  Optional<Statement> find(String id) {
    return handle
        .createQuery("SELECT body FROM statement WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .map(json::readStatement)
        .map(ruled()::marked);
  }

  Map<String, Statement> byId(Set<String> ids) {
    RuledStatements ruled = ruled();
    Map<String, Statement> found = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      handle
          .createQuery("SELECT body FROM statement WHERE id IN (<ids>)")
          .bindList("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .mapTo(String.class)
          .map(json::readStatement)
          .map(ruled::marked)
          .forEach(statement -> found.put(statement.id(), statement));
    }
    return found;
  }

  List<Placed> placed(String document, int start, int end) {
    RuledStatements ruled = ruled();
    List<Statement> statements =
        handle
            .createQuery(
                "SELECT body FROM statement WHERE document ="
                    + " (SELECT number FROM document WHERE id = :id) ORDER BY position")
            .bind("id", document)
            .mapTo(String.class)
            .map(json::readStatement)
            .filter(s -> s.span().start() < end && s.span().end() > start)
            .map(ruled::marked)
            .list();
    return place(statements);
  }

  List<Placed> placed(List<String> ids) {
    Map<String, Statement> found = byId(new LinkedHashSet<>(ids));
    return place(ids.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  private List<Placed> place(List<Statement> statements) {
    Map<String, Placed> placed = new HashMap<>();
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    List<String> ids = statements.stream().map(Statement::id).toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      handle
          .createQuery(
              "SELECT m.statement, e.id, e.standing FROM entry_statement m"
                  + " CROSS JOIN entry e ON e.id = m.entry WHERE m.statement IN (<ids>)"
                  + " ORDER BY e.id DESC")
          .bindList("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .map(
              (row, context) ->
                  new Placed(
                      Objects.requireNonNull(byId.get(row.getString(1))),
                      row.getString(2),
                      row.getString(3)))
          .forEach(one -> placed.put(one.statement().id(), one));
    }
    return statements.stream()
        .map(s -> placed.getOrDefault(s.id(), new Placed(s, null, null)))
        .toList();
  }

  Set<String> entriesWith(String query, int limit) {
    List<Long> numbers = access.numbers(handle, query, limit);
    Set<String> entries = new LinkedHashSet<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      handle
          .createQuery(
              "SELECT m.entry FROM statement s CROSS JOIN entry_statement m"
                  + " ON m.statement = s.id WHERE s.number IN (<numbers>)")
          .bindList("numbers", numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
          .mapTo(String.class)
          .forEach(entries::add);
    }
    return entries;
  }

  List<String> doubtful(int limit) {
    return handle
        .createQuery(
            "SELECT s.id FROM statement_facts f CROSS JOIN statement s ON s.number = f.number"
                + " ORDER BY f.confidence, s.id LIMIT :limit")
        .bind("limit", limit)
        .mapTo(String.class)
        .list();
  }

  /** Ids of the statements of these entries, so many of them. */
  List<String> disputed(List<String> entries, int limit) {
    List<String> ids = new ArrayList<>();
    for (int from = 0; from < entries.size() && ids.size() < limit; from += AT_ONCE) {
      handle
          .createQuery(
              "SELECT statement FROM entry_statement WHERE entry IN (<ids>) ORDER BY entry, 1")
          .bindList("ids", entries.subList(from, Math.min(entries.size(), from + AT_ONCE)))
          .mapTo(String.class)
          .forEach(ids::add);
    }
    return ids.size() > limit ? List.copyOf(ids.subList(0, limit)) : ids;
  }
}
