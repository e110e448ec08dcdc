package org.entente.ledger;

import java.nio.file.Path;

/**
 * Says that a ledger cannot be opened, read or written: what is wrong, where, and what to do. Its
 * message is meant for people.
 */
public final class LedgerException extends RuntimeException {
  /** What is wrong. */
  public enum Reason {
    /** Written by a newer version of the program. */
    NEWER_VERSION,
    /** The file is something else than a ledger. */
    NOT_A_LEDGER,
    /** Somebody else is writing into it. */
    LOCKED,
    /** It cannot be created or written here. */
    UNWRITABLE,
    /** It is not there or cannot be read. */
    UNREADABLE,
    /** No room is left. */
    DISK_FULL,
    /** Its content is damaged. */
    DAMAGED
  }

  private final Reason reason;
  private final transient Path file;

  public LedgerException(Reason reason, Path file, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.file = file;
  }

  public LedgerException(Reason reason, Path file, String message) {
    super(message);
    this.reason = reason;
    this.file = file;
  }

  public Reason reason() {
    return reason;
  }

  public Path file() {
    return file;
  }
}
