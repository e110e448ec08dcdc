package org.entente.ledger.reconcile;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Statement;

/**
 * Turns the documents and statements of a ledger into entries, disputes and origins. The same
 * content gives the same result, in whatever order it comes, at once or piece by piece.
 */
public final class Reconciler {
  /** Changes whenever the same statements would give another result. */
  public static final String RULES = "2";

  private final Terms terms = new Terms();
  private final Units units = new Units();

  /** Everything at once, in memory, without any decision. */
  public Reconciled reconcile(List<Document> documents, List<Statement> statements) {
    return reconcile(documents, statements, Overlay.NONE);
  }

  /**
   * The same with what analysts decided.
   *
   * @param statements as they are to be taken: corrected, marked, without those rejected
   */
  public Reconciled reconcile(
      List<Document> documents, List<Statement> statements, Overlay overlay) {
    MemoryStore store = new MemoryStore(documents, statements, overlay);
    keepUp(store, true);
    return store.results();
  }

  /**
   * Works out what follows from what was touched, and keeps it.
   *
   * @param fresh whether the store keeps nothing of an earlier time
   */
  public void keepUp(ReconcileStore store, boolean fresh) {
    new Upkeep(store, terms, units).run(fresh);
  }
}
