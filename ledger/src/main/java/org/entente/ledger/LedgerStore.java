package org.entente.ledger;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The open file of a ledger: work is read from it and written to it in transactions, and what
 * SQLite says becomes a {@link LedgerException}.
 */
final class LedgerStore implements AutoCloseable {
  private static final int MOST_READERS = 8;

  private final LedgerFile file;
  private final Jdbi database;
  private final @Nullable WriterLock lock;
  private final @Nullable Handle writer;
  private final ConcurrentLinkedQueue<Handle> readers = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private LedgerStore(
      LedgerFile file, Jdbi database, @Nullable WriterLock lock, @Nullable Handle writer) {
    this.file = file;
    this.database = database;
    this.lock = lock;
    this.writer = writer;
  }

  /** Opens it to read and write; makes it where there is none, and brings an old one up. */
  @SuppressWarnings("MustBeClosedChecker")
  static LedgerStore open(Path file) {
    Path place = file.toAbsolutePath().normalize();
    WriterLock lock = WriterLock.take(place);
    try {
      LedgerFile ledgerFile = new LedgerFile(place);
      Jdbi database = ledgerFile.openToWrite();
      Handle writer =
          ledgerFile.guard(
              () -> {
                Handle handle = database.open();
                handle.execute("PRAGMA journal_mode = WAL");
                handle.execute("PRAGMA synchronous = FULL");
                return handle;
              });
      return new LedgerStore(ledgerFile, database, lock, writer);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens it only to read; it must be there. */
  static LedgerStore openReadOnly(Path file) {
    LedgerFile ledgerFile = new LedgerFile(file.toAbsolutePath().normalize());
    return new LedgerStore(ledgerFile, ledgerFile.openToRead(), null, null);
  }

  Path path() {
    return file.path();
  }

  boolean isWritable() {
    return writer != null;
  }

  /** Reads in one transaction, so that all that is read is of one state. */
  <T> T read(Function<Handle, T> work) {
    return file.guard(
        () -> {
          @Nullable Handle idle = readers.poll();
          Handle handle = idle == null ? database.open() : idle;
          try {
            return handle.inTransaction(work::apply);
          } finally {
            release(handle);
          }
        });
  }

  /** Keeps a connection for the next who reads: to open one takes longer than most questions. */
  private void release(Handle handle) {
    if (closed || readers.size() >= MOST_READERS || handle.isInTransaction()) {
      handle.close();
    } else {
      readers.add(handle);
      if (closed) {
        closeReaders();
      }
    }
  }

  private void closeReaders() {
    for (Handle handle = readers.poll(); handle != null; handle = readers.poll()) {
      handle.close();
    }
  }

  /** Writes in one transaction; if the work throws, nothing of it was done. */
  <T> T write(Function<Handle, T> work) {
    synchronized (file) {
      Handle handle = writer;
      if (handle == null) {
        throw new LedgerException(
            LedgerException.Reason.UNWRITABLE,
            file.path(),
            "The ledger " + file.path() + " was opened only to read; open it to write.");
      }
      return file.guard(() -> handle.inTransaction(work::apply));
    }
  }

  void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** For tests: lets the file grow to so many pages and no further, as a full disk does. */
  void limitPages(int pages) {
    synchronized (file) {
      if (writer != null) {
        writer.execute("PRAGMA max_page_count = " + pages);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    closeReaders();
    synchronized (file) {
      if (writer != null) {
        writer.close();
      }
      if (lock != null) {
        lock.close();
      }
    }
  }
}
