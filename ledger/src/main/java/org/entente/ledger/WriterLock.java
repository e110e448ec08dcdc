package org.entente.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.entente.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time into a ledger, by a lock of the operating system on a small file beside
 * it, {@code <ledger>.lock}. The system frees it when the writer ends, however it ends. Readers do
 * not ask for it.
 */
final class WriterLock implements AutoCloseable {
  private static final int TRIES = 5;

  private final Path path;
  private final FileChannel channel;

  private WriterLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the lock or throws {@link Reason#LOCKED} with a message that names who holds it. */
  static WriterLock take(Path ledger) {
    Path path = ledger.resolveSibling(ledger.getFileName() + ".lock");
    try {
      for (int i = 0; i < TRIES; i++) {
        @Nullable WriterLock lock = attempt(path);
        if (lock != null) {
          return lock;
        }
      }
    } catch (IOException e) {
      throw new LedgerException(
          Reason.UNWRITABLE,
          ledger,
          "The ledger "
              + ledger
              + " cannot be written: no file can be made beside it ("
              + path
              + "). Check the folder and its rights, or name another file with --ledger.",
          e);
    }
    throw new LedgerException(
        Reason.LOCKED,
        ledger,
        "Somebody else is writing into the ledger "
            + ledger
            + holder(path)
            + ". Wait until that is done, or name another file with --ledger. Reading from it goes"
            + " on as before.");
  }

  /** Null where somebody else holds it, or where the file was replaced in the same moment. */
  private static @Nullable WriterLock attempt(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        return null;
      }
      String token = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)));
      // The last holder may have removed the file between our opening and our locking it.
      taken = Files.exists(path) && Files.readString(path).equals(token);
      return taken ? new WriterLock(path, channel) : null;
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static String holder(Path path) {
    try {
      return Files.readString(path).lines().findFirst().map(line -> " (" + line + ")").orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
