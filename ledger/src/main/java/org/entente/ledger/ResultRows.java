package org.entente.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.ledger.reconcile.RegionResults;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;

/** The tables of what follows from the statements, and the row that says whether they still do. */
final class ResultRows {
  private final ContractJson json = new ContractJson();

  /** Whether the kept results are those of the present statements under the present rules. */
  boolean areCurrent(Handle handle) {
    return handle
        .createQuery("SELECT changes = reconciled AND rules = :rules FROM state")
        .bind("rules", Reconciler.RULES)
        .mapTo(Boolean.class)
        .one();
  }

  /** Whether the kept results follow from the present rules, though perhaps not from everything. */
  boolean areOfTheseRules(Handle handle) {
    return handle
        .createQuery("SELECT rules = :rules FROM state")
        .bind("rules", Reconciler.RULES)
        .mapTo(Boolean.class)
        .one();
  }

  /** Number of changes so far; as long as it stays, the statements do. */
  long changes(Handle handle) {
    return handle.createQuery("SELECT changes FROM state").mapTo(Long.class).one();
  }

  /** Says that the results are those of the present statements. */
  void areDone(Handle handle) {
    handle
        .createUpdate("UPDATE state SET reconciled = changes, rules = :rules")
        .bind("rules", Reconciler.RULES)
        .execute();
  }

  /** Replaces the results of a region; rows that stay the same are left alone. */
  void replace(Prepared sql, String region, RegionResults results) {
    Map<String, String> entries = bodies(sql, "entry", region);
    for (Entry entry : results.entries()) {
      String body = json.entry(entry);
      if (!body.equals(entries.remove(entry.id()))) {
        removeEntry(sql, entry.id());
        insert(sql, region, entry, body);
      }
    }
    entries.keySet().forEach(id -> removeEntry(sql, id));
    Map<String, String> disputes = bodies(sql, "dispute", region);
    for (Dispute dispute : results.disputes()) {
      String body = json.dispute(dispute);
      if (!body.equals(disputes.remove(dispute.id()))) {
        sql.run(
            "INSERT OR REPLACE INTO dispute (id, body, region) VALUES (?, ?, ?)",
            dispute.id(),
            body,
            region);
      }
    }
    disputes.keySet().forEach(id -> sql.run("DELETE FROM dispute WHERE id = ?", id));
    Map<String, String> origins = bodies(sql, "origin", region);
    for (Origin origin : results.origins()) {
      String body = json.origin(origin);
      if (!body.equals(origins.remove(origin.id()))) {
        sql.run(
            "INSERT OR REPLACE INTO origin (id, level, body, region) VALUES (?, ?, ?, ?)",
            origin.id(),
            origin.level().word(),
            body,
            region);
      }
    }
    origins.keySet().forEach(id -> sql.run("DELETE FROM origin WHERE id = ?", id));
  }

  private static Map<String, String> bodies(Prepared sql, String table, String region) {
    Map<String, String> bodies = new TreeMap<>();
    sql.list(
        row -> bodies.put(row.getString(1), row.getString(2)) == null,
        "SELECT id, body FROM " + table + " WHERE region = ?",
        region);
    return bodies;
  }

  private static void insert(Prepared sql, String region, Entry entry, String body) {
    sql.run(
        "INSERT INTO entry (id, body, region, standing) VALUES (?, ?, ?, ?)",
        entry.id(),
        body,
        region,
        entry.standing().word());
    String actor = "INSERT OR IGNORE INTO entry_actor (actor, entry) VALUES (?, ?)";
    entry.from().forEach(one -> sql.run(actor, one.code(), entry.id()));
    entry.to().forEach(one -> sql.run(actor, one.code(), entry.id()));
    for (Entry.Member member : entry.statements()) {
      sql.run(
          "INSERT INTO entry_statement (statement, entry) VALUES (?, ?)",
          member.statement().id(),
          entry.id());
    }
  }

  /** The rows of its actors and statements go with it. */
  private static void removeEntry(Prepared sql, String id) {
    sql.run("DELETE FROM entry WHERE id = ?", id);
  }

  Optional<Entry> findEntry(Handle handle, String id, Function<String, Statement> statements) {
    return body(handle, "entry", id).map(body -> json.readEntry(body, statements));
  }

  Optional<Dispute> findDispute(Handle handle, String id, Function<String, Statement> statements) {
    return body(handle, "dispute", id).map(body -> json.readDispute(body, statements));
  }

  private static Optional<String> body(Handle handle, String table, String id) {
    return handle
        .createQuery("SELECT body FROM " + table + " WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  Reconciled list(Handle handle, List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    Function<String, Statement> lookUp = id -> Optional.ofNullable(byId.get(id)).orElseThrow();
    return new Reconciled(
        bodies(handle, "entry", body -> json.readEntry(body, lookUp)),
        bodies(handle, "dispute", body -> json.readDispute(body, lookUp)),
        origins(handle, lookUp));
  }

  List<Origin> origins(Handle handle, Function<String, Statement> statements) {
    return bodies(handle, "origin", body -> json.readOrigin(body, statements));
  }

  private static <T> List<T> bodies(Handle handle, String table, Function<String, T> reading) {
    return handle
        .createQuery("SELECT body FROM " + table + " ORDER BY id")
        .map((row, context) -> reading.apply(row.getString(1)))
        .list();
  }
}
