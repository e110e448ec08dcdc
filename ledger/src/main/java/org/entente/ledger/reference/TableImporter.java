package org.entente.ledger.reference;

import java.io.IOException;
import java.util.List;

/** Takes the rows of one table, one by one, into its tables of the ledger. */
interface TableImporter extends AutoCloseable {

  /**
   * Takes a row.
   *
   * @return whether it was taken; what was wrong is among the findings
   */
  boolean take(int line, List<String> cells) throws IOException;

  /** Writes what is held back. */
  @Override
  void close();
}
