package org.entente.ledger;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.entente.ledger.LedgerException.Reason;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one place that turns what SQLite says into a message for people. */
final class SqliteFailures {
  private final Path file;

  SqliteFailures(Path file) {
    this.file = file;
  }

  /** Runs it; a failure of the database becomes a {@link LedgerException}. */
  <T> T guard(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException | FlywayException e) {
      throw told(e);
    }
  }

  void guard(Runnable work) {
    guard(
        () -> {
          work.run();
          return file;
        });
  }

  LedgerException told(Exception e) {
    @Nullable SQLiteException sqlite = find(e);
    int code = sqlite == null ? 0 : sqlite.getResultCode().code;
    return switch (SQLiteErrorCode.getErrorCode(code & 0xff)) {
      case SQLITE_FULL ->
          failed(
              Reason.DISK_FULL,
              e,
              "No room is left for the ledger "
                  + file
                  + ". What was kept before is safe, only the document in hand is not in it. Make"
                  + " room or name another file with --ledger, and run the same command again.");
      case SQLITE_NOTADB ->
          failed(
              Reason.NOT_A_LEDGER,
              e,
              file + " is not a ledger. Name another file with --ledger; this one was left alone.");
      case SQLITE_BUSY, SQLITE_LOCKED ->
          failed(
              Reason.LOCKED,
              e,
              "The ledger " + file + " is in use by another program. Try again when it is done.");
      case SQLITE_READONLY, SQLITE_PERM ->
          failed(
              Reason.UNWRITABLE,
              e,
              "The ledger "
                  + file
                  + " cannot be written. Check the rights of the file and of its folder, or name"
                  + " another file with --ledger.");
      case SQLITE_CANTOPEN ->
          failed(
              Reason.UNREADABLE,
              e,
              "The ledger " + file + " cannot be opened. Check the path and the rights.");
      case SQLITE_IOERR ->
          failed(
              Reason.UNWRITABLE,
              e,
              "Reading or writing the ledger "
                  + file
                  + " failed (the disk may be full or gone). What was kept before is safe. Check"
                  + " the disk and run the same command again.");
      default ->
          failed(
              Reason.DAMAGED,
              e,
              "The ledger "
                  + file
                  + " does not answer as it should ("
                  + (sqlite == null ? e.getMessage() : sqlite.getMessage())
                  + "). Copy the file, and read the documents into a new ledger.");
    };
  }

  private LedgerException failed(Reason reason, Exception cause, String message) {
    return new LedgerException(reason, file, message, cause);
  }

  private static @Nullable SQLiteException find(@Nullable Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException found) {
        return found;
      }
    }
    return null;
  }
}
