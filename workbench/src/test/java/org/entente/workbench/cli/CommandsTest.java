package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main jobs, from files to what is printed, with the real parser. */
class CommandsTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path documents;

  private String ledger = "";

  @BeforeEach
  void layOut() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(
        documents.resolve("a.txt"),
        """
        Fuel for Moldova

        CHISINAU, 3 March 2024 — Norway has given Moldova 40 generators. Norway also supplied 2,000 \
        tonnes of diesel to Moldova in February 2024.
        """);
    Files.writeString(
        documents.resolve("b.jsonl"),
        """
        {"id": "B-1", "text": "Norway delivered 60 generators to Moldova.", "date": "2024-03-05", "publisher": "The Fjord"}
        {"id": "B-2", "text": "Chile sold Bolivia vaccines worth $3 million in 2021.", "date": "2022-01-01"}
        """);
    ledger = folder.resolve("try.entente").toString();
  }

  @Test
  void readsIntoALedgerAndASecondTimeChangesNothing() {
    Run first = Run.of("read", "--ledger", ledger, documents.toString());
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).as("read has no result to print").isEmpty();
    assertThat(first.err()).contains("3 documents read").contains("kept in");
    String entries = Run.of("ledger", "--ledger", ledger, "--json").out();
    assertThat(entries).contains("\"from\":[\"NOR\"]");

    Run second = Run.of("read", "--ledger", ledger, documents.toString());
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).contains("3 of them known already", "0 statements");
    assertThat(Run.of("ledger", "--ledger", ledger, "--json").out()).isEqualTo(entries);
  }

  @Test
  void givesTheSameBytesForTheSameContent() {
    String other = folder.resolve("other.entente").toString();
    Run.of("read", "--ledger", ledger, documents.toString());
    Run.of("read", "--ledger", other, documents.resolve("b.jsonl").toString());
    Run.of("read", "--ledger", other, documents.resolve("a.txt").toString());
    for (String command : new String[] {"ledger", "disputes", "origins"}) {
      assertThat(Run.of(command, "--ledger", other, "--json").out())
          .as("%s does not depend on the order of reading", command)
          .isEqualTo(Run.of(command, "--ledger", ledger, "--json").out());
    }
    assertThat(Run.of("ledger", "--ledger", ledger, "--json").lines())
        .as("entries are sorted by id")
        .isSorted();
  }

  @Test
  void printsStatementsWithoutTouchingALedger() throws IOException {
    Run run = Run.of("statements", documents.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines()).allMatch(line -> line.startsWith("{\"id\":\"s-"));
    assertThat(run.lines().get(0)).contains("\"document\":\"a.txt\"");
    assertThat(run.lines().get(run.lines().size() - 1)).contains("\"document\":\"B-2\"");
    assertThat(Files.exists(Path.of("ledger.entente"))).isFalse();
  }

  @Test
  void printsStatementsOfStandardInputAndOfALedgerAlike() {
    Run.of("read", "--ledger", ledger, documents.toString());
    Run ofLedger = Run.of("statements", "--ledger", ledger);
    Run ofPaths = Run.of("statements", documents.toString());
    assertThat(ofLedger.out().lines().sorted())
        .containsExactlyElementsOf(ofPaths.out().lines().sorted().toList());

    Run ofInput =
        Run.with(new Interruption(), "Norway has given Moldova 40 generators.", "statements", "-");
    assertThat(ofInput.out()).contains("\"from\":[\"NOR\"]", "\"to\":[\"MDA\"]");
  }

  @Test
  void printsStatementsAsCsvAndAsTable() {
    Run csv = Run.of("statements", "--format", "csv", documents.toString());
    assertThat(csv.lines().get(0)).startsWith("id,document,start,end,quote,kind,");
    int columns = StatementCsv.COLUMNS.size();
    assertThat(csv.lines().get(1).replaceAll("\"[^\"]*\"", "x").split(",", -1)).hasSize(columns);

    Run table = Run.of("statements", "--format", "table", documents.toString());
    assertThat(table.out()).contains("a.txt", "NOR → MDA");
    assertThat(table.lines()).allMatch(line -> line.length() <= 200);
  }

  @Test
  void picksATieByCodesOrNames() {
    Run.of("read", "--ledger", ledger, documents.toString());
    Run codes = Run.of("ledger", "--ledger", ledger, "--json", "--between", "NOR,MDA");
    Run names = Run.of("ledger", "--ledger", ledger, "--json", "--between", "moldova,Norway");
    assertThat(codes.lines()).isNotEmpty().noneMatch(line -> line.contains("CHL"));
    assertThat(names.out()).isEqualTo(codes.out());
  }

  @Test
  void explainsStatementsAndEntries() {
    Run.of("read", "--ledger", ledger, documents.toString());
    String statement = idIn(Run.of("statements", documents.toString()).lines().get(0));
    Run ofStatement = Run.of("explain", "--ledger", ledger, statement);
    assertThat(ofStatement.exitCode()).as(ofStatement.err()).isZero();
    assertThat(ofStatement.out()).contains("[[").contains("]]").contains("rule").contains("a.txt");
    Run withTree = Run.of("explain", "--tree", "--ledger", ledger, statement);
    assertThat(withTree.out()).contains("evoked by", "tree");

    String entry = idIn(Run.of("ledger", "--ledger", ledger, "--json").lines().get(0));
    Run ofEntry = Run.of("explain", "--ledger", ledger, entry);
    assertThat(ofEntry.out()).contains("standing", "origin");

    Run ofNothing = Run.of("explain", "--ledger", ledger, "s-nothing");
    assertThat(ofNothing.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(ofNothing.err()).contains("s-nothing", "entente statements");
  }

  @Test
  void findsStatementsByTheirWords() {
    Run.of("read", "--ledger", ledger, documents.toString());
    assertThat(Run.of("search", "--ledger", ledger, "--json", "vaccines").lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("vaccines"));
    assertThat(Run.of("search", "--ledger", ledger, "submarines").err())
        .contains("No statement holds these words");
  }

  @Test
  void writesAReportOfWhatItHasJustRead() throws IOException {
    Path out = folder.resolve("out");
    Run run =
        Run.of(
            "report",
            "--between",
            "NOR,MDA",
            "--ledger",
            ledger,
            "--out",
            out.toString(),
            documents.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines())
        .containsExactly(
            out.resolve("report.html").toString(), out.resolve("report.md").toString());
    assertThat(Files.readString(out.resolve("report.md"))).contains("Norway", "Moldova");

    Path again = folder.resolve("again");
    Run.of("report", "--between", "NOR,MDA", "--ledger", ledger, "--out", again.toString());
    assertThat(again.resolve("report.html"))
        .as("the same ledger gives the same report")
        .hasSameBinaryContentAs(out.resolve("report.html"));
  }

  @Test
  void measuresATie() {
    Run.of("read", "--ledger", ledger, documents.toString());
    Run json = Run.of("measure", "--between", "NOR,MDA", "--ledger", ledger);
    assertThat(json.exitCode()).as(json.err()).isZero();
    assertThat(json.out()).startsWith("[{\"name\":").endsWith("}]\n");
    assertThat(Run.of("measure", "--between", "NOR,MDA", "--ledger", ledger).out())
        .isEqualTo(json.out());
    Run unknown = Run.of("measure", "--between", "NOR,MDA", "--measure", "x", "--ledger", ledger);
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("No measure is called x", "exchange");
  }

  private static String idIn(String json) {
    return json.replaceFirst("^\\{\"id\":\\s?\"([^\"]+)\".*", "$1");
  }
}
