package org.entente.ledger.browse;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.importing.Database;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Reconciler;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Lets many look through a ledger at once, each at one state of it.
 *
 * <p>Keep one for as long as the ledger is open: what it holds of entries and documents is made
 * again only when they have changed. Safe for use by several threads.
 */
public final class Browsing {
  /** So many look things up at a time; others wait their turn. */
  private static final int READERS = 8;

  /** So often a reader who saw an older state than is held begins again. */
  private static final int TRIES = 20;

  /** How a ledger lets itself be looked through. */
  public interface Access {
    Database database();

    /** What decisions lay over the statements. */
    Overlay overlay(Handle handle);

    /** Statements as decisions leave them. */
    RuledStatements ruled(Handle handle);

    /** The stamp of what is written like this. */
    String stamp(String json);

    /** Numbers of the statements that answer to a query, those kept last first. */
    List<Long> numbers(Handle handle, String query, int limit);
  }

  private final Access access;
  private final Semaphore seats = new Semaphore(READERS, true);
  private final Held<EntryFacts> entries = new Held<>();
  private final Held<DisputeFacts> disputes = new Held<>();
  private final Held<DocumentFacts> documents = new Held<>();
  private final Held<Sources> sources = new Held<>();
  private final Remembered remembered = new Remembered();

  public Browsing(Access access) {
    this.access = access;
  }

  public LedgerState state() {
    return seated(() -> access.database().read(handle -> stateOf(handle)));
  }

  /** Looks something up, all of it in one state of the ledger. */
  public <T> T read(Function<View, T> work) {
    return seated(
        () -> {
          for (int i = 0; ; i++) {
            try {
              return access.database().read(handle -> work.apply(view(handle)));
            } catch (Outrun e) {
              if (i == TRIES) {
                throw new IllegalStateException("The ledger changes too fast to be read", e);
              }
            }
          }
        });
  }

  private <T> T seated(Supplier<T> work) {
    seats.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      seats.release();
    }
  }

  private static LedgerState stateOf(Handle handle) {
    return LedgerState.of(handle, Reconciler.RULES);
  }

  private View view(Handle handle) {
    LedgerState state = stateOf(handle);
    return new View(access, handle, state, snapshot(handle, state), remembered);
  }

  private synchronized Snapshot snapshot(Handle handle, LedgerState state) {
    String changes = state.changes() + " " + state.results();
    EntryFacts entryFacts = entries.at(state.results(), state, () -> new EntryFacts(handle));
    DocumentFacts documentFacts =
        documents.at(
            changes, state, () -> new DocumentFacts(handle, access.overlay(handle).letters()));
    return new Snapshot(
        entryFacts,
        disputes.at(state.results(), state, () -> new DisputeFacts(handle)),
        documentFacts,
        sources.at(changes, state, () -> new Sources(entryFacts, documentFacts)));
  }

  /** What is made of a state and held until another is asked for. */
  private static final class Held<T> {
    private String key = "";
    private long changes;
    private @Nullable T value;

    T at(String wanted, LedgerState state, Supplier<T> maker) {
      T present = value;
      if (present != null && key.equals(wanted)) {
        return present;
      }
      if (present != null && changes > state.changes()) {
        throw new Outrun();
      }
      T made = maker.get();
      value = made;
      key = wanted;
      changes = state.changes();
      return made;
    }
  }

  /** Somebody else has seen a later state already; whoever begins again sees it too. */
  private static final class Outrun extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
