package org.entente.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Outcome;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.ledger.reconcile.RegionResults;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Stance;
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

  /**
   * Replaces the results of a region in which some statements stand; rows that stay the same are
   * left alone.
   */
  void replace(Prepared sql, String region, Collection<String> replaced, RegionResults results) {
    Map<String, String> entries = bodies(sql, "entry", region, replaced);
    for (Entry entry : results.entries()) {
      String body = json.entry(entry);
      if (isNew(sql, "entry", entry.id(), body, entries)) {
        insert(sql, region, entry, body);
      }
    }
    Map<String, String> disputes = bodies(sql, "dispute", region, replaced);
    for (Dispute dispute : results.disputes()) {
      String body = json.dispute(dispute);
      if (isNew(sql, "dispute", dispute.id(), body, disputes)) {
        insert(sql, region, dispute, body);
      }
    }
    Map<String, String> origins = bodies(sql, "origin", region, replaced);
    for (Origin origin : results.origins()) {
      String body = json.origin(origin);
      if (isNew(sql, "origin", origin.id(), body, origins)) {
        insert(sql, region, origin, body);
      }
    }
    entries.keySet().forEach(id -> remove(sql, "entry", id));
    disputes.keySet().forEach(id -> remove(sql, "dispute", id));
    origins.keySet().forEach(id -> remove(sql, "origin", id));
  }

  /**
   * Takes a result off those that stood before, and makes room for it where it is not the same.
   *
   * @param before bodies by id of what stood before; what is left of them in the end is gone
   */
  private static boolean isNew(
      Prepared sql, String table, String id, String body, Map<String, String> before) {
    if (body.equals(before.remove(id))) {
      return false;
    }
    remove(sql, table, id);
    return true;
  }

  /**
   * Bodies by id of the results of one table and region in which one of these statements stands; a
   * statement whose sides were corrected may stand in the results of another region by now. Asked
   * from the statement on, as below.
   */
  private static Map<String, String> bodies(
      Prepared sql, String table, String region, Collection<String> statements) {
    Map<String, String> bodies = new TreeMap<>();
    String query =
        String.format(
            "SELECT r.id, r.body FROM %1$s_statement m CROSS JOIN %1$s r ON r.id = m.%1$s"
                + " WHERE m.statement = ? AND r.region = ?",
            table);
    for (String statement : statements) {
      sql.list(
          row -> bodies.putIfAbsent(row.getString(1), row.getString(2)) == null,
          query,
          statement,
          region);
    }
    return bodies;
  }

  /**
   * The statements that stand in one entry of a region with one of these. Asked from the statement
   * on: from the region on, each of them would cost all entries of the region.
   */
  Set<String> standingWith(Prepared sql, String region, Collection<String> statements) {
    Set<String> entries = new TreeSet<>();
    for (String statement : statements) {
      entries.addAll(
          sql.list(
              row -> row.getString(1),
              "SELECT m.entry FROM entry_statement m CROSS JOIN entry e ON e.id = m.entry"
                  + " WHERE m.statement = ? AND e.region = ?",
              statement,
              region));
    }
    Set<String> found = new TreeSet<>();
    for (String entry : entries) {
      found.addAll(
          sql.list(
              row -> row.getString(1),
              "SELECT statement FROM entry_statement WHERE entry = ?",
              entry));
    }
    return found;
  }

  /** What came of a forecast, as it was kept last. */
  Optional<Outcome> findOutcome(
      Prepared sql, String forecast, Function<String, Statement> statements) {
    return sql.find(
            row -> json.readEntry(row.getString(1), statements),
            "SELECT e.body FROM entry_statement m JOIN entry e ON e.id = m.entry"
                + " WHERE m.statement = ?",
            forecast)
        .map(Entry::forecast)
        .map(found -> new Outcome(found.outcome(), found.resolvedBy()));
  }

  /**
   * Replaces what is known of figures that were taken over wrongly in some statements of a region.
   * A statement whose sides were corrected belongs to another one by now, which tells of it.
   *
   * @return ids of the documents of which it is now known, or no longer
   */
  Set<String> replaceMiscopied(
      Prepared sql, String region, Collection<String> replaced, RegionResults results) {
    Map<String, String> before = new TreeMap<>();
    for (String statement : replaced) {
      sql.find(
              row -> row.getString(1),
              "SELECT m.document FROM miscopied m WHERE m.statement = ? AND NOT EXISTS"
                  + " (SELECT 1 FROM claim c WHERE c.statement = m.statement AND c.region <> ?)",
              statement,
              region)
          .ifPresent(document -> before.put(statement, document));
    }
    Map<String, String> now = new TreeMap<>();
    for (Entry entry : results.entries()) {
      for (Entry.Member member : entry.statements()) {
        if (member.stance() == Stance.MISCOPIED) {
          now.put(member.statement().id(), member.statement().document());
        }
      }
    }
    Set<String> changed = new TreeSet<>();
    before.forEach(
        (statement, document) -> {
          if (!now.containsKey(statement)) {
            sql.run("DELETE FROM miscopied WHERE statement = ?", statement);
            changed.add(document);
          }
        });
    now.forEach(
        (statement, document) -> {
          if (!before.containsKey(statement)) {
            sql.run(
                "INSERT OR REPLACE INTO miscopied (statement, document) VALUES (?, ?)",
                statement,
                document);
            changed.add(document);
          }
        });
    return changed;
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

  private static void insert(Prepared sql, String region, Dispute dispute, String body) {
    sql.run("INSERT INTO dispute (id, body, region) VALUES (?, ?, ?)", dispute.id(), body, region);
    for (Dispute.Member member : dispute.members()) {
      sql.run(
          "INSERT OR IGNORE INTO dispute_statement (statement, dispute) VALUES (?, ?)",
          member.statement().id(),
          dispute.id());
    }
  }

  private static void insert(Prepared sql, String region, Origin origin, String body) {
    sql.run(
        "INSERT INTO origin (id, level, body, region) VALUES (?, ?, ?, ?)",
        origin.id(),
        origin.level().word(),
        body,
        region);
    for (Origin.Member member : origin.members()) {
      Statement evidence = member.evidence();
      if (evidence != null) {
        sql.run(
            "INSERT OR IGNORE INTO origin_statement (statement, origin) VALUES (?, ?)",
            evidence.id(),
            origin.id());
      }
    }
  }

  /** What hangs on it goes with it. */
  private static void remove(Prepared sql, String table, String id) {
    sql.run("DELETE FROM " + table + " WHERE id = ?", id);
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
