package org.entente.ledger.events;

import java.io.IOException;
import java.io.InputStream;
import org.entente.ledger.importing.ByteLines;
import org.entente.ledger.importing.ImportFile;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.ImportWatch;
import org.entente.ledger.importing.ImportWork;
import org.entente.ledger.importing.StateCodes;
import org.entente.model.Problem.Severity;
import org.jdbi.v3.core.Handle;

/** Takes the rows of an event file. */
public final class EventWork implements ImportWork {

  private static final int WATCHED_ROWS = 20_000;

  /** If none of so many first rows fits, the file is of another type. */
  private static final int TRIED = 100;

  private final EventFormat format;
  private final StateCodes codes;

  public EventWork(EventFormat format, StateCodes codes) {
    this.format = format;
    this.codes = codes;
  }

  @Override
  public Taken take(
      Handle handle, long number, ImportFile file, ImportFindings findings, ImportWatch watch)
      throws IOException {
    long[] records = {0};
    try (EventRows rows = new EventRows(handle, format, number, codes, findings)) {
      file.each(
          (name, content) -> {
            findings.in(name);
            records[0] += take(content, rows, findings, watch);
          });
    }
    if (records[0] == 0) {
      findings.ofFile(
          "not-a-table",
          Severity.LOST,
          "No row is an event of type "
              + format.source()
              + ", which has "
              + format.widthsInWords()
              + " columns parted by tabs. See \"entente import list\" for the types.");
    }
    return new Taken(records[0] == 0 ? "" : format.source(), records[0]);
  }

  private long take(InputStream content, EventRows rows, ImportFindings findings, ImportWatch watch)
      throws IOException {
    ByteLines lines = new ByteLines(content);
    TabCells cells = new TabCells();
    long taken = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      int number = lines.number();
      if (line.isEmpty()) {
        continue;
      }
      cells.of(line);
      if (number == 1 && isHeadings(cells)) {
        continue;
      }
      if (cells.width() == 0 || !format.widths().contains(cells.width())) {
        findings.malformedRow(
            number,
            "This row has " + cells.width() + " columns, not " + format.widthsInWords() + ".");
      } else {
        taken += rows.take(number, cells) ? 1 : 0;
      }
      boolean hopeless = number == TRIED && taken == 0;
      if (hopeless || (number % WATCHED_ROWS == 0 && !watch.goOn(number))) {
        return taken;
      }
    }
    return taken;
  }

  private boolean isHeadings(TabCells cells) {
    String first = cells.get(format.columns().id());
    return !first.isEmpty() && Character.isLetter(first.charAt(0));
  }
}
