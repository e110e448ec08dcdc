package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.ledger.reconcile.Published.Row;
import org.entente.model.Document;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Statement;

/** Gives a row of a published table a voice in a dispute. */
final class RecordVoices {
  /** The letter of a source that keeps the record that it prints. */
  private static final char LETTER = 'A';

  private RecordVoices() {}

  /** The voice of a row against a claim. */
  static Clash.Voice of(Row row, Claim against) {
    Statement evidence = Statement.ofRecord(row.file(), row.line(), text(row));
    Document table =
        new Document(
            row.file(), row.file(), "text/csv", text(row), "", "en", null, null, null, null, null);
    Claim claim =
        new Claim(
            evidence,
            table,
            null,
            new When(Period.year(row.year()), LocalDate.of(row.year(), 12, 31)),
            "record:" + row.series(),
            true,
            row.file(),
            LETTER,
            new Thing(against.itemClass(), new TreeSet<>(), null),
            Integer.MAX_VALUE);
    Matter matter = new Matter(claim);
    Draft draft =
        new Draft("", matter, List.of(), Map.of(claim.id(), "record:" + row.series()), null, null);
    return new Clash.Voice(claim, draft);
  }

  private static String text(Row row) {
    return row.series()
        + ", "
        + row.from()
        + " to "
        + row.to()
        + ", "
        + row.year()
        + ": "
        + Wording.range(Range.exactly(row.value()))
        + " "
        + row.unit();
  }
}
