package org.entente.ledger.importing;

import java.util.List;

/**
 * What came of importing one file.
 *
 * @param file its name
 * @param status what became of it
 * @param records rows, events or listings that were taken
 * @param leftOut rows that were not
 * @param problems what was wrong, none where the file was known
 */
public record ImportOutcome(
    String file,
    Status status,
    long records,
    long leftOut,
    List<? extends org.entente.model.Problem> problems) {

  /** What became of a file. */
  public enum Status {
    /** It was taken in. */
    TAKEN,
    /** The very same file was in already, as this type; nothing was changed. */
    KNOWN,
    /** It is no file of this type; nothing was changed. */
    REFUSED,
    /** Somebody stopped the work; nothing was changed. */
    STOPPED
  }

  public ImportOutcome {
    problems = List.copyOf(problems);
  }
}
