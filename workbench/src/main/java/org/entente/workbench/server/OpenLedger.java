package org.entente.workbench.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.ledger.browse.Browsing;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.LedgerState;
import org.entente.ledger.browse.View;
import org.entente.workbench.server.http.CallProblem;

/**
 * The ledger that is served: open to read for as long as the server runs, open to write only for as
 * long as something is written, so that others can read documents into it meanwhile.
 */
public final class OpenLedger implements AutoCloseable {
  /** So long somebody who wants to write waits for another program that is writing. */
  private static final long PATIENCE_MILLIS = 5_000;

  private static final long PAUSE_MILLIS = 50;

  private final Path file;
  private final Ledger reading;
  private final Browsing browsing;
  private final ReentrantLock writing = new ReentrantLock(true);

  /** Above so many bytes looking through takes some seconds, and is said. */
  private static final long LARGE = 200L << 20;

  private OpenLedger(Path file, Ledger reading) {
    this.file = file;
    this.reading = reading;
    this.browsing = reading.browsing();
  }

  /**
   * Opens it; makes it where there is none, and brings an old one and its results up to date where
   * nobody else is writing into it.
   */
  public static OpenLedger open(Path file, Consumer<String> told) {
    if (!Files.exists(file)) {
      Ledger.open(file).close();
    }
    OpenLedger ledger;
    try {
      ledger = new OpenLedger(file, Ledger.openReadOnly(file));
    } catch (LedgerException e) {
      if (e.reason() != LedgerException.Reason.UNREADABLE) {
        throw e;
      }
      Ledger.open(file).close(); // of an older form
      ledger = new OpenLedger(file, Ledger.openReadOnly(file));
    }
    ledger.reconcile(told);
    ledger.lookThrough(told);
    return ledger;
  }

  /** Takes in what lists are found and counted by, so that nobody waits for it with a page open. */
  private void lookThrough(Consumer<String> told) {
    if (file.toFile().length() > LARGE) {
      told.accept("Looking through the ledger …");
    }
    browsing.read(view -> view.ties(EntryFilter.ALL));
  }

  private void reconcile(Consumer<String> told) {
    if (reading.isReconciled()) {
      return;
    }
    try (Ledger ledger = Ledger.open(file)) {
      told.accept("Bringing entries and disputes up to date …");
      ledger.reconcile();
    } catch (LedgerException e) {
      if (e.reason() != LedgerException.Reason.LOCKED
          && e.reason() != LedgerException.Reason.UNWRITABLE) {
        throw e;
      }
      told.accept("Shown as it was last worked out. " + e.getMessage());
    }
  }

  public Path file() {
    return file;
  }

  /** To read from; never to write. */
  public Ledger reading() {
    return reading;
  }

  public LedgerState state() {
    return browsing.state();
  }

  /** Looks something up, all of it in one state. */
  public <T> T look(Function<View, T> work) {
    return browsing.read(work);
  }

  /**
   * Writes something.
   *
   * @throws CallProblem of type busy if another program goes on writing for seconds
   */
  public <T> T write(Function<Ledger, T> work) {
    writing.lock();
    try {
      try (Ledger ledger = taken()) {
        return work.apply(ledger);
      }
    } finally {
      writing.unlock();
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private Ledger taken() {
    long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (true) {
      try {
        return Ledger.open(file);
      } catch (LedgerException e) {
        if (e.reason() != LedgerException.Reason.LOCKED || System.nanoTime() > until) {
          throw e;
        }
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CallProblem(CallProblem.Type.BUSY, "The server is being stopped.");
      }
    }
  }

  @Override
  public void close() {
    reading.close();
  }
}
