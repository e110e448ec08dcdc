package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.ledger.Ledger;
import org.entente.ledger.events.ImportedEvent;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Found;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Out and in again, on the command line. */
class ExchangeTest {

  private static final ActorCode ZMB = new ActorCode("ZMB");
  private static final ActorCode ZWE = new ActorCode("ZWE");

  private static final String TEXT =
      "=cmd|' /C calc'!A0 Zambia gave Zimbabwe $5 million.\tThe presidents met in Lusaka.";

  private final Path folder;
  private final Path ledger;

  ExchangeTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("x.entente");
  }

  @BeforeEach
  void fill() {
    Document document =
        new Document(
            "HRE-7",
            "HRE-7",
            "text/plain",
            TEXT,
            "0".repeat(64),
            "en",
            new Found<>("=Power & 50% of {it}_", "first line"),
            new Found<>(Period.day(LocalDate.of(2021, 5, 4)), "dateline"),
            new Found<>("Harare Note", "JSON field publisher"),
            null,
            new Found<>("https://example.org/7?a=1&b=2", "JSON field url"));
    try (Ledger open = Ledger.open(ledger)) {
      open.add(
          document,
          List.of(
              statement(
                  "s-1",
                  0,
                  51,
                  Kind.TRANSFER,
                  EventType.AID,
                  "economic",
                  List.of(ZMB),
                  List.of(ZWE)),
              statement(
                  "s-2",
                  52,
                  TEXT.length(),
                  Kind.MEETING,
                  EventType.CONSULT,
                  null,
                  List.of(ZMB, ZWE),
                  List.of(ZMB, ZWE))),
          List.of(),
          "test");
    }
  }

  private static Statement statement(
      String id,
      int start,
      int end,
      Kind kind,
      EventType type,
      @org.jspecify.annotations.Nullable String mode,
      List<ActorCode> from,
      List<ActorCode> to) {
    return new Statement(
        id,
        "HRE-7",
        new Span(start, end),
        TEXT.substring(start, end),
        kind,
        new Event(type, mode),
        kind == Kind.TRANSFER ? Channel.ECONOMIC : Channel.POLITICAL,
        from,
        to,
        kind == Kind.TRANSFER ? new Item("money", null) : null,
        null,
        kind == Kind.TRANSFER
            ? new Money("$5 million", Range.exactly(5_000_000), "USD", null)
            : null,
        new TimeReference("May 4", Period.day(LocalDate.of(2021, 5, 4))),
        null,
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        0.8,
        "test-rule");
  }

  private Run export(String... more) {
    List<String> args = new ArrayList<>(List.of("export"));
    args.addAll(Arrays.asList(more));
    args.addAll(List.of("--ledger", ledger.toString()));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void aFormulaInATextDoesNotReachASpreadsheet() {
    Run csv = export("statements", "--format", "csv");
    assertThat(csv.exitCode()).isZero();
    assertThat(csv.out()).contains("'=cmd|").doesNotContain(",=cmd");
    assertThat(export("statements").out()).as("JSON is no spreadsheet").contains("\"=cmd|");
    assertThat(export("sources").out()).contains("'=Power");
  }

  @ParameterizedTest(name = "{0} in {1} columns comes back as {2}")
  @CsvSource({"gdelt1, 58, gdelt1", "gdelt2, 61, gdelt2", "icews, 20, icews"})
  void eventsOfOthersLayoutsAreReadBack(String format, int columns, String type)
      throws IOException {
    Path file = folder.resolve("events." + format);
    assertThat(export("events", "--format", format, "--out", file.toString()).exitCode()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(type.equals("icews") ? 4 : 3);
    assertThat(lines).allMatch(line -> line.split("\t", -1).length == columns);
    Path other = folder.resolve("other.entente");
    Run in = Run.of("import", type, file.toString(), "--ledger", other.toString());
    assertThat(in.exitCode()).as(in.err()).isZero();
    assertThat(in.err()).contains("3 rows taken");
    List<ImportedEvent> events = new ArrayList<>();
    try (Ledger open = Ledger.openReadOnly(other)) {
      open.importedEvents().each(null, events::add);
    }
    assertThat(events)
        .as("aid one way, a meeting both ways")
        .extracting(
            e ->
                e.a()
                    + " "
                    + e.b()
                    + " "
                    + (e.event() == null ? "" : e.event().type())
                    + " "
                    + e.day())
        .containsExactlyInAnyOrder(
            "ZMB ZWE AID 2021-05-04", "ZMB ZWE CONSULT 2021-05-04", "ZWE ZMB CONSULT 2021-05-04");
  }

  @Test
  void monthsCountEachEntryOncePerDirection() {
    Run months = export("months");
    assertThat(months.lines().get(0)).startsWith("from,to,month,events,verbal_cooperation");
    assertThat(months.lines())
        .anyMatch(line -> line.startsWith("ZMB,ZWE,2021-05,2,1,1,0,0,"))
        .anyMatch(line -> line.startsWith("ZWE,ZMB,2021-05,1,1,0,0,0,"))
        .hasSize(3);
  }

  @Test
  void theNetworkIsXml() throws Exception {
    Path file = folder.resolve("network.graphml");
    assertThat(export("network", "--out", file.toString()).exitCode()).isZero();
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("graphml");
    assertThat(root.getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(root.getElementsByTagName("edge").getLength())
        .as("money one way, a meeting each way")
        .isEqualTo(3);
  }

  @Test
  void referencesForManagersOfReferences() {
    assertThat(export("sources", "--format", "ris").out())
        .contains(
            "TY  - ELEC\r\n", "DA  - 2021/05/04/\r\n", "TI  - =Power & 50% of {it}_\r\n", "ER  - ");
    assertThat(export("sources", "--format", "bibtex").out())
        .contains("@misc{HRE-7,", "title = {=Power \\& 50\\% of \\{it\\}\\_}", "year = {2021}");
  }

  @Test
  void followTheMoneyKnowsAPaymentAndAMeeting() {
    List<String> lines = export("entries", "--format", "ftm").lines();
    assertThat(lines)
        .anyMatch(line -> line.contains("\"schema\":\"Payment\"") && line.contains("\"5000000"))
        .anyMatch(line -> line.contains("\"schema\":\"Event\""))
        .anyMatch(line -> line.contains("\"schema\":\"Document\""));
    assertThat(lines.stream().filter(l -> l.contains("\"schema\":\"PublicBody\""))).hasSize(2);
  }

  @ParameterizedTest(name = "export {0} --format {1}: {2}")
  @CsvSource({
    "weather, csv, cannot be exported",
    "network, csv, cannot be written as",
    "entries, ris, cannot be written as",
  })
  void whatCannotBeExportedIsSaid(String type, String format, String said) {
    Run run = export(type, "--format", format);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(said);
  }

  @Test
  void aTableComesInOnceFromAnArchive() throws IOException {
    Path zip = folder.resolve("published.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("arms.csv"));
      String table =
          """
          A title above
          supplier,recipient,year,tiv_millions,colour
          Zambia,Zimbabwe,2001,12,red
          Zambia,Nowhere,2001,3,red
          Zambia,Zimbabwe,x,3,red
          """;
      out.write(table.getBytes(StandardCharsets.UTF_8));
    }
    Run first = Run.of("import", "sipri", zip.toString(), "--ledger", ledger.toString());
    assertThat(first.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(first.err())
        .contains("1 row taken, 2 left out")
        .contains("line 4: The code \"Nowhere\" (name) is not known")
        .contains("line 5: There is no year")
        .contains("not read: colour");
    Run again = Run.of("import", "sipri", zip.toString(), "--ledger", ledger.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("in already");
    try (Ledger open = Ledger.openReadOnly(ledger)) {
      assertThat(open.reference().values("arms-delivered", ZMB, ZWE))
          .singleElement()
          .matches(value -> value.value() == 12 && value.line() == 3);
    }
    Run list = Run.of("import", "list", "--ledger", ledger.toString());
    assertThat(list.exitCode()).as(list.err()).isZero();
    assertThat(list.out())
        .contains("sipri  published.zip", "TIV is no money", "series arms-delivered, 2001 to 2001");
  }

  @Test
  void whatIsNoTableIsRefusedAndTheLedgerLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.csv"), "Dear Sir,\nthis is no table\n");
    Run run = Run.of("import", "gdp", file.toString(), "--ledger", ledger.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("not taken").contains("line of headings");
    assertThat(
            Run.of("import", "weather", file.toString(), "--ledger", ledger.toString()).exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("import", "gdp", "none.csv", "--ledger", ledger.toString()).exitCode())
        .isEqualTo(ExitCode.FAILED);
    assertThat(Run.of("import", "--help").out()).contains("TIV is no money", "gdelt2:");
  }
}
