package org.entente.ledger.importing;

import java.io.IOException;
import org.jdbi.v3.core.Handle;

/** How files of one sort come into the ledger. */
public interface ImportWork {

  /**
   * Takes what the file holds.
   *
   * @param handle in whose transaction everything is written
   * @param number of the file in the ledger
   * @return what was taken
   * @throws IOException if the file cannot be read to its end; nothing of it is then kept
   */
  Taken take(
      Handle handle, long number, ImportFile file, ImportFindings findings, ImportWatch watch)
      throws IOException;

  /**
   * What was taken from a file.
   *
   * @param layout how it was laid out, empty where it is of no known layout
   * @param records how many rows
   */
  record Taken(String layout, long records) {}
}
