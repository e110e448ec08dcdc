package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.reconcile.Reconciler;
import org.jdbi.v3.core.Handle;

/** Brings the kept entries, disputes and origins up with the statements. */
final class ReconcileRun {
  /** Where more than this share of the documents was touched, everything is worked out anew. */
  private static final double MOST = 0.3;

  /** Memory for pages of the file while results are worked out, in KiB (a minus says so). */
  private static final int CACHE = -131_072;

  private final Reconciler reconciler;
  private final ResultRows results = new ResultRows();
  private final DecisionRows rulings;

  ReconcileRun(Reconciler reconciler, DecisionRows rulings) {
    this.rulings = rulings;
    this.reconciler = reconciler;
  }

  void run(Handle handle) {
    handle.execute("PRAGMA cache_size = " + CACHE);
    try (Prepared sql = new Prepared(handle)) {
      boolean fresh = !results.areOfTheseRules(handle) || isMostlyTouched(handle);
      if (fresh) {
        forget(handle);
      }
      reconciler.keepUp(new UpkeepRows(sql, rulings.load(handle).overlay()), fresh);
      results.areDone(handle);
    }
  }

  private static boolean isMostlyTouched(Handle handle) {
    long touched = handle.createQuery("SELECT count(*) FROM touched").mapTo(Long.class).one();
    long kept = handle.createQuery("SELECT count(*) FROM text_note").mapTo(Long.class).one();
    return touched > MOST * kept;
  }

  /** Has a document's statements taken anew the next time. */
  static void touch(Handle handle, String document) {
    handle.execute("INSERT OR IGNORE INTO touched (document) VALUES (?)", document);
  }

  /** Forgets everything and has every document taken anew. */
  private static void forget(Handle handle) {
    List<String> tables =
        new ArrayList<>(
            List.of(
                "text_note", "passage", "text_pair", "retold", "claim", "bound", "source_alias"));
    tables.addAll(List.of("miscopied", "entry_statement", "entry_actor", "entry", "dispute"));
    tables.add("origin");
    tables.forEach(table -> handle.execute("DELETE FROM " + table));
    handle.execute("INSERT OR IGNORE INTO touched SELECT id FROM document");
  }
}
