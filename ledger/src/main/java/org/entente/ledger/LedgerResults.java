package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.Origin;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the statements of a ledger: kept up where it may be written, else remembered.
 */
final class LedgerResults {
  private final LedgerStore store;
  private final DocumentRows documents;
  private final StatementRows statements;
  private final DecisionRows rulings;
  private final ResultRows rows;
  private final Reconciler reconciler = new Reconciler();
  private @Nullable Reconciled remembered;
  private long rememberedAt;

  LedgerResults(
      LedgerStore store,
      DocumentRows documents,
      StatementRows statements,
      DecisionRows rulings,
      ResultRows rows) {
    this.store = store;
    this.documents = documents;
    this.statements = statements;
    this.rulings = rulings;
    this.rows = rows;
  }

  /** Whether the kept results are those of the present statements, decisions and tables. */
  boolean areCurrent() {
    return store.read(rows::areCurrent);
  }

  /** The kept results, of a ledger whose results are current. */
  Reconciled kept() {
    return store.read(handle -> rows.list(handle, standing(handle)));
  }

  /** The kept origins alone. */
  List<Origin> keptOrigins(Handle handle) {
    RuledStatements ruled = rulings.load(handle).statements();
    return rows.origins(handle, id -> statements.find(handle, id).map(ruled::marked).orElseThrow());
  }

  /** Brings the kept results up. */
  void reconcile(Handle handle) {
    new ReconcileRun(reconciler, rulings).run(handle);
  }

  /** For a ledger that may only be read: worked out once for each state of it, and not kept. */
  Reconciled inMemory() {
    synchronized (store) {
      long changes = store.read(rows::changes);
      Reconciled known = remembered;
      if (known == null || rememberedAt != changes) {
        known = store.read(this::reconciled);
        remembered = known;
        rememberedAt = changes;
      }
      return known;
    }
  }

  private Reconciled reconciled(Handle handle) {
    Overlay overlay = rulings.load(handle).overlay();
    try (Prepared sql = new Prepared(handle)) {
      return reconciler.reconcile(
          documents.list(handle), standing(handle), overlay, PublishedRows.of(sql));
    }
  }

  /** All statements that stand, as decided. */
  List<Statement> standing(Handle handle) {
    return rulings.load(handle).standing(statements.list(handle));
  }

  /** The same one by one. */
  void eachStanding(Handle handle, Consumer<Statement> reader) {
    Overlay overlay = rulings.load(handle).overlay();
    statements.each(handle, s -> overlay.statements().apply(s).ifPresent(reader));
  }

  /** The statements that a decision rejected. */
  List<Statement> rejected(Handle handle) {
    RuledStatements ruled = rulings.load(handle).statements();
    return statements.list(handle).stream()
        .map(ruled::marked)
        .filter(s -> s.ruled() != null && s.ruled().isRejected())
        .toList();
  }

  /** A statement as decided, also where it was rejected. */
  Optional<Statement> findStatement(Handle handle, String id) {
    return statements.find(handle, id).map(s -> rulings.load(handle).statements().marked(s));
  }
}
