package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ruling, undoing, carrying over and searching from the command line. */
class DecisionsCommandTest {
  private static final String TEXT = "Norway has given Moldova 40 generators. They work.";

  private final Path folder;
  private final String ledger;

  DecisionsCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("l.entente").toString();
  }

  @BeforeEach
  void fill() {
    fill(Path.of(ledger));
  }

  private static void fill(Path file) {
    Document document =
        new Document(
            "a.txt",
            "a.txt",
            "text/plain",
            TEXT,
            "f".repeat(64),
            "en",
            null,
            null,
            null,
            null,
            null);
    Statement given =
        new Statement(
            "s-given",
            "a.txt",
            new Span(0, 38),
            TEXT.substring(0, 38),
            Kind.TRANSFER,
            null,
            Channel.ECONOMIC,
            List.of(new ActorCode("NOR")),
            List.of(new ActorCode("MDA")),
            new Item("generators", null),
            null,
            null,
            null,
            null,
            Modality.ASSERTED,
            Polarity.AFFIRMED,
            0.8,
            "give");
    try (Ledger open = Ledger.open(file)) {
      open.add(document, List.of(given), List.of(), "c");
      open.reconcile();
    }
  }

  @Test
  void aRulingIsMadeListedUndoneAndRedone() {
    Run made =
        decide("correct", "s-given", "to=ROU", "quantity=35..45", "quantity.unit=generators");
    assertThat(made.exitCode()).as(made.err()).isZero();
    String id = made.out().strip();
    assertThat(id).startsWith("r-");
    assertThat(of("statements").out())
        .contains("\"to\":[\"ROU\"]", "\"low\":35", "\"corrected\":[\"quantity\",\"to\"]", id);
    assertThat(of("ledger", "--json").out()).contains("\"to\":[\"ROU\"]", "\"ruled\":");
    assertThat(of("decisions", "list").out())
        .contains(id, "in-force", "correct s-given (quantity, to), by Ana", "the wrong side");
    assertThat(of("explain", "s-given").out()).contains("decided      " + id, "stamp");
    assertThat(of("decisions", "undo", id).exitCode()).isZero();
    assertThat(of("statements").out()).contains("\"to\":[\"MDA\"]").doesNotContain("ruled");
    Run twice = of("decisions", "undo", id);
    assertThat(twice.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(twice.err()).contains("is undone already");
    assertThat(of("decisions", "redo", id).exitCode()).isZero();
    assertThat(of("decisions", "list", "--json").out()).contains("\"state\":\"in-force\"");
  }

  @Test
  void whatWasRejectedIsSeenAsRejected() {
    decide("reject", "s-given");
    assertThat(of("statements").out()).isEmpty();
    assertThat(of("ledger", "--json").out()).isEmpty();
    assertThat(of("statements", "--rejected").out()).contains("\"verdict\":\"rejected\"");
    assertThat(of("search", "--json", "ruling:rejected").out()).contains("s-given");
  }

  @Test
  void aLogIsCarriedOver() throws Exception {
    decide("reject", "s-given");
    Path log = folder.resolve("log.jsonl");
    assertThat(of("decisions", "export", "--out", log.toString()).exitCode()).isZero();
    assertThat(Files.readString(log)).isEqualTo(of("decisions", "export").out());
    String other = folder.resolve("other.entente").toString();
    fill(Path.of(other));
    Run replayed = Run.of("decisions", "replay", "--ledger", other, log.toString());
    assertThat(replayed.exitCode()).as(replayed.err()).isZero();
    assertThat(replayed.out()).startsWith("1  r-").contains("applied");
    assertThat(Run.of("statements", "--ledger", other).out()).isEmpty();
    Files.writeString(log, "not json\n");
    Run bad = Run.of("decisions", "replay", "--ledger", other, log.toString());
    assertThat(bad.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(bad.out()).contains("1  -  refused  Not JSON");
  }

  @Test
  void whoSawSomethingElseIsRefused() {
    Run stale = decide("reject", "s-given", "--seen", "s-given=000000");
    assertThat(stale.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(stale.err()).contains("s-given is no longer what you saw");
  }

  @Test
  void wrongWordsAreToldSo() {
    assertThat(decide("praise", "s-given").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(decide("correct", "s-given", "to").err()).contains("SLOT=VALUE");
    Run query = of("search", "generators AND");
    assertThat(query.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(query.err()).contains("Character 15", "expected a word");
    assertThat(of("search").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void passagesStandBesideStatements() {
    Run found = of("search", "they", "work");
    assertThat(found.out()).contains("In the texts:", "They work.");
    assertThat(of("search", "--json", "they work").out())
        .contains("{\"id\":null,\"document\":\"a.txt\"");
  }

  private Run decide(String... what) {
    String[] all = new String[what.length + 7];
    all[0] = "decide";
    all[1] = "--ledger";
    all[2] = ledger;
    all[3] = "--by";
    all[4] = "Ana";
    all[5] = "--why";
    all[6] = "the wrong side";
    System.arraycopy(what, 0, all, 7, what.length);
    return Run.of(all);
  }

  private Run of(String... what) {
    String[] all = new String[what.length + 2];
    System.arraycopy(what, 0, all, 0, what.length);
    all[what.length] = "--ledger";
    all[what.length + 1] = ledger;
    return Run.of(all);
  }
}
