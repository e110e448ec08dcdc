package org.entente.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.ledger.json.ContractJson;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Problem;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event files with faults in them, and what the ledger makes of events. */
class EventImportTest {

  private static final Tie TIE = new Tie(new ActorCode("ZMB"), new ActorCode("ZWE"));

  private final Path folder;
  private final Ledger ledger;

  EventImportTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = Ledger.open(folder.resolve("events.entente"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** A row of GDELT 1.0 in 58 columns. */
  private static String row(String id, String day, String a, String b, String cameo) {
    String[] cells = new String[58];
    java.util.Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = day;
    cells[5] = a;
    cells[6] = a + " NAME";
    cells[7] = a;
    cells[15] = b;
    cells[16] = b + " NAME";
    cells[17] = b;
    cells[26] = cameo;
    cells[30] = "1.5";
    cells[31] = "4";
    cells[57] = "https://example.org/" + id;
    return String.join("\t", cells);
  }

  private ImportOutcome take(String name, String... rows) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }
    return ledger.imports().run("gdelt1", file, seen -> true);
  }

  @Test
  void whatDoesNotFitIsNamedByLine() throws IOException {
    ImportOutcome outcome =
        take(
            "bad.gz",
            row("1", "20010203", "ZMB", "ZWE", "042"),
            "only\tthree\tcolumns",
            row("2", "20010231", "ZMB", "ZWE", "042"),
            row("x", "20010203", "ZMB", "ZWE", "042"),
            row("3", "20010203", "ZMB", "ZWE", "999"),
            row("4", "20010203", "QQQ", "ZWE", "010"));
    assertThat(outcome.records()).isEqualTo(2);
    assertThat(outcome.leftOut()).isEqualTo(4);
    assertThat(outcome.problems())
        .extracting(problem -> problem.place() + " " + problem.kind())
        .containsExactly(
            "line 2 malformed-row",
            "line 3 malformed-row",
            "line 4 malformed-row",
            "line 5 unknown-code",
            "line 6 left-out");
    assertThat(ledger.problems()).extracting(Problem::document).containsOnly("bad.gz");
  }

  @Test
  void theSameEventAgainIsTheSameEvent() throws IOException {
    take("one.gz", row("1", "20010203", "ZMB", "ZWE", "042"));
    ImportOutcome other =
        take(
            "two.gz",
            row("1", "20010203", "ZMB", "ZWE", "071"),
            row("2", "20010204", "ZWE", "ZMB", "071"));
    assertThat(other.records()).isEqualTo(2);
    assertThat(ledger.importedEvents().count()).isEqualTo(2);
    assertThat(
            take(
                    "two.gz",
                    row("1", "20010203", "ZMB", "ZWE", "071"),
                    row("2", "20010204", "ZWE", "ZMB", "071"))
                .status())
        .isEqualTo(ImportOutcome.Status.KNOWN);
  }

  @Test
  void monthsOfATieAreCountedByTypeAndDirection() throws IOException {
    take(
        "months.gz",
        row("1", "20010203", "ZMB", "ZWE", "042"),
        row("2", "20010228", "ZMB", "ZWE", "046"),
        row("3", "20010301", "ZWE", "ZMB", "071"),
        row("4", "20010301", "ZWE", "ZMB", "010"),
        row("5", "20010301", "ZWE", "KEN", "071"));
    assertThat(ledger.importedEvents().months(TIE))
        .containsExactly(
            new EventMonth(
                "gdelt1",
                YearMonth.of(2001, 2),
                TIE.a(),
                TIE.b(),
                org.entente.model.EventType.CONSULT,
                2,
                3.0),
            new EventMonth(
                "gdelt1",
                YearMonth.of(2001, 3),
                TIE.b(),
                TIE.a(),
                org.entente.model.EventType.AID,
                1,
                1.5));
  }

  @Test
  void eventsAreEntriesOfTheirSource() throws IOException {
    take(
        "entries.gz",
        row("1", "20010203", "ZMB", "ZWE", "042"),
        row("2", "20010204", "ZMB", "ZWE", "043"),
        row("3", "20010205", "ZMB", "ZWE", "040"),
        row("4", "20010206", "ZMB", "", "163"));
    List<Entry> entries = new ArrayList<>();
    ledger.importedEvents().eachEntry(null, entries::add);
    assertThat(entries)
        .extracting(e -> e.kind() + " " + e.from() + " " + e.to())
        .containsExactly(
            "MEETING [ZMB] [ZWE]",
            "MEETING [ZWE] [ZMB]",
            "MEETING [ZMB, ZWE] [ZMB, ZWE]",
            "SANCTION [ZMB] []");
    Entry first = entries.get(0);
    assertThat(first.statements().get(0).statement().document()).isEqualTo("entries.gz");
    assertThat(first.statements().get(0).statement().span().start()).as("the line").isEqualTo(1);
    assertThat(new ContractJson().entry(first)).contains("\"id\":\"e-gdelt1-1\"", "example.org/1");
    assertThat(first.kind()).isEqualTo(Kind.MEETING);
    assertThat(ledger.entries()).as("kept apart").isEmpty();
  }
}
