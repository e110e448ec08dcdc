package org.entente.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

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

  /** Number of changes so far; as long as it stays, the statements do. */
  long changes(Handle handle) {
    return handle.createQuery("SELECT changes FROM state").mapTo(Long.class).one();
  }

  void replace(Handle handle, Reconciled results) {
    for (String table : List.of("entry_statement", "entry_actor", "entry", "dispute", "origin")) {
      handle.execute("DELETE FROM " + table);
    }
    PreparedBatch entries = handle.prepareBatch("INSERT INTO entry (id, body) VALUES (?, ?)");
    PreparedBatch actors =
        handle.prepareBatch("INSERT OR IGNORE INTO entry_actor (actor, entry) VALUES (?, ?)");
    PreparedBatch members =
        handle.prepareBatch("INSERT INTO entry_statement (statement, entry) VALUES (?, ?)");
    for (Entry entry : results.entries()) {
      entries.add(entry.id(), json.entry(entry));
      entry.from().forEach(actor -> actors.add(actor.code(), entry.id()));
      entry.to().forEach(actor -> actors.add(actor.code(), entry.id()));
      entry.statements().forEach(member -> members.add(member.statement().id(), entry.id()));
    }
    PreparedBatch disputes = handle.prepareBatch("INSERT INTO dispute (id, body) VALUES (?, ?)");
    results.disputes().forEach(dispute -> disputes.add(dispute.id(), json.dispute(dispute)));
    PreparedBatch origins =
        handle.prepareBatch("INSERT INTO origin (id, level, body) VALUES (?, ?, ?)");
    results
        .origins()
        .forEach(origin -> origins.add(origin.id(), origin.level().word(), json.origin(origin)));
    for (PreparedBatch batch : List.of(entries, actors, members, disputes, origins)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
    handle
        .createUpdate("UPDATE state SET reconciled = changes, rules = :rules")
        .bind("rules", Reconciler.RULES)
        .execute();
  }

  Reconciled list(Handle handle, List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    Function<String, Statement> lookUp = id -> Optional.ofNullable(byId.get(id)).orElseThrow();
    return new Reconciled(
        bodies(handle, "entry", body -> json.readEntry(body, lookUp)),
        bodies(handle, "dispute", body -> json.readDispute(body, lookUp)),
        bodies(handle, "origin", body -> json.readOrigin(body, lookUp)));
  }

  private static <T> List<T> bodies(Handle handle, String table, Function<String, T> reading) {
    return handle
        .createQuery("SELECT body FROM " + table + " ORDER BY id")
        .map((row, context) -> reading.apply(row.getString(1)))
        .list();
  }
}
