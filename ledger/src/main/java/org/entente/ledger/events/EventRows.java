package org.entente.ledger.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.importing.Batch;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.entente.model.ActorCode;
import org.entente.model.Event;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes events. One that is in already, by source and number, is replaced. */
final class EventRows implements AutoCloseable {

  private final EventFormat format;
  private final EventColumns columns;
  private final long file;
  private final StateCodes codes;
  private final ImportFindings findings;
  private final CameoTable cameo = CameoTable.load();
  private final Map<String, Optional<CameoTable.Meaning>> meanings = new HashMap<>();
  private final Map<String, Optional<StateCodes.Meaning>> states = new HashMap<>();
  private final Batch batch;

  EventRows(
      Handle handle, EventFormat format, long file, StateCodes codes, ImportFindings findings) {
    this.format = format;
    this.columns = format.columns();
    this.file = file;
    this.codes = codes;
    this.findings = findings;
    this.batch =
        new Batch(
            handle,
            "INSERT OR REPLACE INTO imported_event (source, id, day, a, b, a_code, b_code, a_name,"
                + " b_name, cameo, type, mode, goldstein, mentions, sources, articles, tone,"
                + " publisher, url, file, line)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** Writes one row; says whether it fits. */
  boolean take(int line, TabCells cells) {
    long id = Digits.of(cells.get(columns.id()));
    int day = Digits.day(cells.get(columns.day()));
    if (id < 0 || day < 0) {
      findings.malformedRow(line, "This row has no number of the event, or no day.");
      return false;
    }
    String code = code(cells.get(columns.cameo()));
    Optional<CameoTable.Meaning> meaning = meanings.computeIfAbsent(code, cameo::find);
    if (meaning.isEmpty()) {
      findings.unknownCode(line, "CAMEO", code);
      return false;
    }
    String a = state(cells, columns.aState(), line);
    String b = state(cells, columns.bState(), line);
    batch.text(format.source()).whole(id).whole(day).text(a).text(b);
    batch.text(cells.find(columns.aCode())).text(cells.find(columns.bCode()));
    batch.text(cells.find(columns.aName())).text(cells.find(columns.bName())).text(code);
    Event event = meaning.get().event();
    batch.text(event == null ? null : event.type().name());
    batch.text(event == null ? null : event.mode());
    batch.number(Digits.decimal(cells.get(columns.scale())));
    counts(cells);
    batch.text(cells.find(columns.publisher()));
    batch.text(cells.find(columns.url(cells.width()))).whole(file).whole(line).add();
    return true;
  }

  /** Mentions, sources, articles and tone stand side by side where there are any. */
  private void counts(TabCells cells) {
    int first = columns.mentions();
    for (int i = 0; i < 3; i++) {
      long count = first < 0 ? -1 : Digits.of(cells.get(first + i));
      batch.wholeOrNull(count < 0 ? null : count);
    }
    batch.number(first < 0 ? null : Digits.decimal(cells.get(first + 3)));
  }

  /** Some tools take codes for numbers and drop the zero in front. */
  private static String code(String cell) {
    boolean lost = cell.length() == 1 || (cell.length() == 2 && cell.compareTo("20") > 0);
    return lost ? "0" + cell : cell;
  }

  private @Nullable String state(TabCells cells, int place, int line) {
    String cell = cells.find(place);
    if (cell == null) {
      return null;
    }
    Optional<StateCodes.Meaning> meaning =
        states.computeIfAbsent(cell, c -> codes.find(format.scheme(), c, Integer.MAX_VALUE));
    if (meaning.isEmpty()) {
      findings.note(
          line,
          "The state \""
              + ImportFindings.shown(cell)
              + "\" is not known; its events were taken without a tie.");
      return null;
    }
    ActorCode actor = meaning.get().actor();
    return actor == null ? null : actor.code();
  }

  @Override
  public void close() {
    batch.close();
  }
}
