package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What reconciling keeps of a document, so that it need not be read again.
 *
 * @param number a hash of the document's id, by which other notes refer to it
 * @param document its id
 * @param day its day, null where unknown
 * @param publisher its publisher, null where unknown
 * @param fingerprint of its text
 * @param first number of the first text of its wording
 */
public record TextNote(
    long number,
    String document,
    @Nullable LocalDate day,
    @Nullable String publisher,
    String fingerprint,
    long first) {

  /** By date, the undated last, then by id. */
  static final Comparator<TextNote> EARLIEST =
      Comparator.comparing(TextNote::day, Dates::compare).thenComparing(TextNote::document);

  public TextNote withFirst(long number) {
    return new TextNote(this.number, document, day, publisher, fingerprint, number);
  }
}
