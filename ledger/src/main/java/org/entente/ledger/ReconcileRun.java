package org.entente.ledger;

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

  ReconcileRun(Reconciler reconciler) {
    this.reconciler = reconciler;
  }

  void run(Handle handle) {
    handle.execute("PRAGMA cache_size = " + CACHE);
    try (Prepared sql = new Prepared(handle)) {
      UpkeepRows rows = new UpkeepRows(handle, sql);
      boolean fresh = !results.areOfTheseRules(handle) || isMostlyTouched(handle);
      if (fresh) {
        rows.forget();
      }
      reconciler.keepUp(rows, fresh);
      results.areDone(handle);
    }
  }

  /** Works everything out, whatever is kept. */
  void runAnew(Handle handle) {
    handle.execute("UPDATE state SET rules = ''");
    run(handle);
  }

  private static boolean isMostlyTouched(Handle handle) {
    long touched =
        handle.createQuery("SELECT count(*) FROM touched").mapTo(Long.class).one();
    long kept = handle.createQuery("SELECT count(*) FROM text_note").mapTo(Long.class).one();
    return touched > MOST * kept;
  }

  /** Has a document's statements taken anew the next time. */
  static void touch(Handle handle, String document) {
    handle.execute("INSERT OR IGNORE INTO touched (document) VALUES (?)", document);
  }
}
