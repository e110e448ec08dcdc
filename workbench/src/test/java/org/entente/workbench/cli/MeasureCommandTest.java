package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente measure} with imported tables and assumptions of the user's own. */
class MeasureCommandTest {

  private static final String TEXT = "Zambia gave Zimbabwe 1,000 artillery shells.";

  private final Path folder;
  private final String ledger;

  MeasureCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("m.entente").toString();
  }

  @BeforeEach
  void fill() {
    Document document =
        new Document(
            "d", "d.txt", "text/plain", TEXT, "0".repeat(64), "en", null, null, null, null, null);
    Statement shells =
        new Statement(
            "s-1",
            "d",
            new Span(0, TEXT.length()),
            TEXT,
            Kind.TRANSFER,
            null,
            Channel.MILITARY,
            List.of(new ActorCode("ZMB")),
            List.of(new ActorCode("ZWE")),
            new Item("artillery shells", "artillery-shell"),
            new Quantity("1,000", Range.exactly(1000), "rounds", null),
            null,
            null,
            null,
            Modality.ASSERTED,
            Polarity.AFFIRMED,
            0.9,
            "test");
    try (Ledger open = Ledger.open(Path.of(ledger))) {
      open.add(document, List.of(shells), List.of(), "test coder");
    }
  }

  private Run measure(String... more) {
    String[] args = new String[more.length + 5];
    args[0] = "measure";
    args[1] = "--between";
    args[2] = "ZMB,ZWE";
    args[3] = "--ledger";
    args[4] = ledger;
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args);
  }

  @Test
  void importedTablesReachTheMeasuresAndAreCited() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("baci.csv"),
            """
            t,i,j,k,v,q
            2019,894,716,270900,100,1
            2019,716,894,270900,100,1
            2019,894,156,270900,800,1
            """);
    assertThat(Run.of("import", "trade-baci", table.toString(), "--ledger", ledger).exitCode())
        .isEqualTo(ExitCode.DONE);
    try (Ledger open = Ledger.openReadOnly(Path.of(ledger))) {
      assertThat(open.isReconciled()).as("no later command has to work it out").isTrue();
    }
    Run json = measure("--measure", "dependence", "--format", "json", "--as-of", "2020-01-01");
    assertThat(json.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(json.out())
        .contains("\"label\":\"2019, trade share of ZMB\",\"low\":0.2")
        .contains("{\"table\":\"exports-baci (baci.csv)\",\"row\":2}")
        .contains("\"as_of\":\"2020-01-01\"");
    assertThat(measure("--measure", "dependence", "--as-of", "2018-12-31").out())
        .as("the year is later than the day")
        .doesNotContain("2019, trade share");
  }

  @Test
  void booksPricesDollarsAndHypothesesOfTheUser() throws IOException {
    Path prices =
        Files.writeString(
            folder.resolve("mine.tsv"),
            "artillery-shell\tround\t2000\t2000\tUSD\t2024\tfixed\t1\tyes\t-\t-\n");
    Path hypotheses =
        Files.writeString(
            folder.resolve("mine.txt"),
            """
            hypothesis friends: they like each other
            hypothesis strangers: they do not know each other
            evidence gifts: something is given
              kind: transfer
              marks: friends +, strangers -
            """);
    Run csv =
        measure(
            "--measure",
            "exchange",
            "hypotheses",
            "--prices",
            prices.toString(),
            "--hypotheses",
            hypotheses.toString(),
            "--dollars-of",
            "2020",
            "--format",
            "csv");
    assertThat(csv.err()).isEmpty();
    assertThat(csv.lines())
        .anyMatch(line -> line.contains("\"ZMB → ZWE, total\",1650112"))
        .anyMatch(line -> line.contains("friends: they like each other,0,0,0"))
        .anyMatch(line -> line.contains("strangers: they do not know each other,1,1,1"));
    assertThat(csv.out())
        .contains("mine.tsv over price-book.tsv (version ")
        .contains("; all in US dollars of 2020");
    assertThat(measure("--measure", "price-books").out())
        .contains("market.tsv over price-book.tsv");
  }

  @Test
  void theTableForPeopleNamesActorsAndLeavesNothingCut() {
    Run table = measure("--format", "table");
    assertThat(table.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(table.out())
        .startsWith("Zambia and Zimbabwe, as of ")
        .contains("WHAT IS GIVEN AGAINST WHAT COMES BACK  (balance)")
        .contains("Zambia → Zimbabwe, artillery shells")
        .contains("Formula: M5: V = sum of q*p")
        .contains("assumed input")
        .doesNotContain("…");
    assertThat(table.lines())
        .as("wrapped at the width of the terminal")
        .allMatch(l -> l.length() <= 130);
  }

  @Test
  void whatIsWrongIsSaidWithWhatWouldBeRight() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "hypothesis one: alone\n");
    Run unknown = measure("--measure", "strength", "balance");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("No measure is called strength; there are exchange,");
    assertThat(measure("--price-book", "black").err()).contains("production, market, sanctions");
    assertThat(measure("--hypotheses", bad.toString()).err()).contains("fewer than two hypotheses");
    assertThat(measure("--hypotheses", "nowhere.txt").err()).contains("nowhere.txt");
  }
}
