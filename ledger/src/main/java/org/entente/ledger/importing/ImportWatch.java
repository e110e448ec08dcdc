package org.entente.ledger.importing;

/** Looks on while a file is imported. */
@FunctionalInterface
public interface ImportWatch {

  /**
   * Told every some thousand rows.
   *
   * @return false to stop; nothing of the file is then kept
   */
  boolean goOn(long rows);
}
