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
  public static final String RULES = "5";

  private final Terms terms = new Terms();
  private final Units units = new Units();

  /** Everything at once, in memory, without any decision. */
  public Reconciled reconcile(List<Document> documents, List<Statement> statements) {
    return reconcile(documents, statements, Overlay.NONE, Published.NONE);
  }

  /**
   * The same with what analysts decided, and published tables.
   *
   * @param statements as they are to be taken: corrected, marked, without those rejected
   * @param published the tables against which they are held
   */
  public Reconciled reconcile(
      List<Document> documents, List<Statement> statements, Overlay overlay, Published published) {
    MemoryStore store = new MemoryStore(documents, statements, overlay, published);
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
