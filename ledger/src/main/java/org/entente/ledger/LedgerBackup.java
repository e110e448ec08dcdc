package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.entente.ledger.LedgerException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Copies a ledger, as of one moment, into another file; also while somebody writes into it, which a
 * copy of the file would not survive.
 */
public final class LedgerBackup {

  private final LedgerFile file;

  public LedgerBackup(Path file) {
    this.file = new LedgerFile(file.toAbsolutePath().normalize());
  }

  /**
   * Writes the copy.
   *
   * @param target must not be there yet
   * @throws LedgerException if it is, or cannot be written; no half of a copy is left behind
   */
  public void copyTo(Path target) {
    Path place = target.toAbsolutePath().normalize();
    if (Files.exists(place)) {
      throw new LedgerException(
          Reason.UNWRITABLE,
          place,
          "There is a file "
              + place
              + " already, and it was left alone. Name another for the copy.");
    }
    Jdbi database = file.openToRead();
    Path half = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      file.guard(() -> database.withHandle(handle -> copy(handle, half)));
      Files.move(half, place);
    } catch (LedgerException | IOException e) {
      removeHalf(half, e);
      throw new LedgerException(
          e instanceof LedgerException known ? known.reason() : Reason.UNWRITABLE,
          place,
          "The copy "
              + place
              + " could not be written. Check the folder, its rights and the room on the disk. The"
              + " ledger itself was left alone.",
          e);
    }
  }

  /** Readers' connections refuse every write, even that of another file. */
  private static int copy(Handle handle, Path half) {
    handle.execute("PRAGMA query_only = 0");
    return handle.execute("VACUUM INTO ?", half.toString());
  }

  private static void removeHalf(Path half, Exception cause) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
