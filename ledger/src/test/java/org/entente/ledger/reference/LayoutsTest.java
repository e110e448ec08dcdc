package org.entente.ledger.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.ledger.importing.ImportOutcome.Status;
import org.entente.model.ActorCode;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up files in each of the published layouts, and what must come of them. */
class LayoutsTest {

  private static final ActorCode ZMB = new ActorCode("ZMB");
  private static final ActorCode ZWE = new ActorCode("ZWE");

  private final Path folder;
  private final Ledger ledger;
  private final ReferenceTables tables;

  LayoutsTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = Ledger.open(folder.resolve("layouts.entente"));
    this.tables = ledger.reference();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private ImportOutcome take(String type, String text) throws IOException {
    return take(type, text, StandardCharsets.UTF_8);
  }

  private ImportOutcome take(String type, String text, Charset charset) throws IOException {
    Path file = folder.resolve(type + text.hashCode() + ".csv");
    Files.write(file, text.getBytes(charset));
    return ledger.imports().run(type, file, rows -> true);
  }

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of(
            "trade-cow: what the one imports the other exports, in millions, -9 is missing",
            "trade-cow",
            """
            ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1
            551,552,2001,Zambia,Zimbabwe,2.5,-9,3
            551,552,2002,Zambia,Zimbabwe,-9,1,1
            """,
            "exports-cow",
            "ZWE>ZMB 2001 2500000.0; ZMB>ZWE 2002 1000000.0"),
        Arguments.of(
            "trade-baci: thousands, by product, codes of customs areas",
            "trade-baci",
            "t,i,j,k,v,q\n2001,894,716,010111,1.5,2\n2001,894,716,010190,0.5,NA\n2001,842,716,1,1,1\n",
            "exports-baci",
            "ZMB>ZWE 2001 2000.0"),
        Arguments.of(
            "trade-itpd-e: millions, by industry, domestic sales left out",
            "trade-itpd-e",
            """
            exporter_iso3,exporter_name,importer_iso3,importer_name,year,industry_id,trade
            ZMB,Zambia,ZWE,Zimbabwe,2001,1,0.25
            ZMB,Zambia,ZWE,Zimbabwe,2001,2,0.5
            ZMB,Zambia,ZMB,Zambia,2001,1,100
            """,
            "exports-itpd-e",
            "ZMB>ZWE 2001 750000.0"),
        Arguments.of(
            "cow-alliances: several treaties of one year are one row, without direction",
            "cow-alliances",
            """
            version4id,ccode1,state_name1,ccode2,state_name2,defense,neutrality,nonaggression,entente,year,version
            1,552,Zimbabwe,551,Zambia,0,0,1,0,2001,4.1
            2,552,Zimbabwe,551,Zambia,1,0,0,0,2001,4.1
            """,
            "cow-alliance/defence",
            "ZMB>ZWE 2001 1.0"),
        Arguments.of(
            "sipri: a register of deals, several a year, headings below a title",
            "sipri",
            """
            SIPRI register

            "SIPRI AT Database ID","Supplier","Recipient","Delivery year","TIV delivery values"
            1,Zambia,Zimbabwe,2001,1.5
            2,Zambia,Zimbabwe,2001,0.25
            3,Zambia,Zimbabwe,2001,?
            """,
            "arms-delivered",
            "ZMB>ZWE 2001 1.75"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void rowsBecomeNumbers(String why, String type, String text, String series, String expected)
      throws IOException {
    ImportOutcome outcome = take(type, text);
    assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Status.TAKEN);
    assertThat(Stream.of(expected.split("; ", -1)).allMatch(number -> all(series).contains(number)))
        .as(all(series).toString())
        .isTrue();
    assertThat(tables.findSeries(series).orElseThrow().unit()).isNotEmpty();
    assertThat(tables.findSeries(series).orElseThrow().trap()).isNotEmpty();
  }

  private List<String> all(String series) {
    return Stream.concat(
            tables.values(series, ZMB, ZWE).stream(), tables.values(series, ZWE, ZMB).stream())
        .map(v -> v.a() + ">" + v.b() + " " + v.year() + " " + v.value())
        .distinct()
        .toList();
  }

  @Test
  void domesticProductInOneColumnAYear() throws IOException {
    ImportOutcome outcome =
        take(
            "gdp",
            """
            "Data Source","World Development Indicators",

            "Last Updated Date","2024-01-01",

            "Country Name","Country Code","Indicator Name","Indicator Code","2001","2002","2003",
            "Zambia","ZMB","GDP (current US$)","NY.GDP.MKTP.CD","4000000000.5","","5e9",
            "Zambia","ZMB","Population","SP.POP.TOTL","1","2","3",
            "World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","1","2","3",
            "Arab World","ARB","GDP (current US$)","NY.GDP.MKTP.CD","1","2","3",
            """);
    assertThat(outcome.records()).isEqualTo(2);
    assertThat(outcome.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
    assertThat(tables.values("gdp/NY.GDP.MKTP.CD", ZMB))
        .extracting(v -> v.year() + " " + v.value())
        .containsExactly("2001 4.0000000005E9", "2003 5.0E9");
    assertThat(tables.findSeries("gdp/NY.GDP.MKTP.CD").orElseThrow().unit())
        .isEqualTo("current US dollars");
  }

  @Test
  void idealPointsCountFromTheSession() throws IOException {
    take("un-ideal-points", "ccode,session,IdealPointAll,NVotesAll\n551,56,-0.5,70\n");
    assertThat(tables.values("un-ideal-point/All", ZMB))
        .singleElement()
        .matches(v -> v.year() == 2001 && v.value() == -0.5);
  }

  @Test
  void votesOfTheLibrary() throws IOException {
    take(
        "un-votes",
        """
        undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title
        1,ZMB,ZAMBIA,Y,2001-11-01,56,A/RES/56/1,"A title, with a comma"
        1,ZWE,ZIMBABWE,A,2001-11-01,56,A/RES/56/1,"A title, with a comma"
        2,ZMB,ZAMBIA,N,2001-11-02,56,A/RES/56/2,Another
        2,ZWE,ZIMBABWE,X,2001-11-02,56,A/RES/56/2,Another
        3,ZMB,ZAMBIA,maybe,2001-11-02,56,A/RES/56/3,Another
        """);
    List<JointVotes> joint = tables.jointVotes(new org.entente.model.Tie(ZMB, ZWE));
    assertThat(joint)
        .singleElement()
        .matches(year -> year.year() == 2001 && year.bothVoted() == 1 && year.cells().size() == 2);
    assertThat(ledger.problems()).extracting(Problem::message).contains("\"maybe\" is no vote.");
  }

  @Test
  void listOfTheTreasury() throws IOException {
    ImportOutcome outcome =
        take(
            "ofac-sanctions",
            """
            36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
            77,"SHIP","vessel","SDGT] [IRAN-EO13902",-0- ,-0- ,-0- ,-0- ,-0- ,"Panama",-0- ,"x"
            78,"MAN","individual","NEWPROG",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
            \u001a
            """);
    assertThat(outcome.records()).isEqualTo(3);
    assertThat(outcome.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("NEWPROG");
    assertThat(tables.listings(new ActorCode("USA"), new ActorCode("IRN")))
        .singleElement()
        .matches(
            l -> l.kind().equals("vessel") && l.states().equals(List.of(new ActorCode("PAN"))));
    assertThat(tables.listings(new ActorCode("USA"), new ActorCode("CUB")))
        .singleElement()
        .matches(l -> l.kind().equals("entity") && l.listedOn() == null);
  }

  @Test
  void listOfTheSecurityCouncil() throws IOException {
    String text =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><SECOND_NAME>B</SECOND_NAME>
        <UN_LIST_TYPE>Libya</UN_LIST_TYPE><REFERENCE_NUMBER>LYi.001</REFERENCE_NUMBER><LISTED_ON>2011-02-26</LISTED_ON>
        <NATIONALITY><VALUE>Libya</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><ALIAS_NAME>C</ALIAS_NAME></INDIVIDUAL_ALIAS>
        </INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY><FIRST_NAME>Firm</FIRST_NAME><UN_LIST_TYPE>Libya</UN_LIST_TYPE>
        <REFERENCE_NUMBER>LYe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>
        """;
    ImportOutcome outcome = take("un-sanctions", text);
    assertThat(outcome.records()).as(outcome.toString()).isEqualTo(2);
    List<Listing> listings = tables.listings(new ActorCode("UN"), new ActorCode("LBY"));
    assertThat(listings).extracting(Listing::name).containsExactly("A B", "Firm");
    assertThat(listings.get(0).aliases()).containsExactly("C");
  }

  @Test
  void aNewerFileReplacesWhatItSharesWithAnOlder() throws IOException {
    take("trade-baci", "t,i,j,k,v,q\n2001,894,716,1,1,1\n2002,894,716,1,1,1\n");
    take("trade-baci", "t,i,j,k,v,q\n2001,894,716,1,3,1\n2001,894,716,2,4,1\n");
    assertThat(all("exports-baci"))
        .as("rows of one file add up, rows of two files do not")
        .containsExactly("ZMB>ZWE 2001 7000.0", "ZMB>ZWE 2002 1000.0");
    assertThat(ledger.imports().listFiles()).hasSize(2);
  }

  @Test
  void oldCharactersAndAMarkAtTheBeginningAreUnderstood() throws IOException {
    String text = "supplier;recipient;year;tiv_millions\r\nCôte d'Ivoire;Zambia;2001;1\r\n";
    ImportOutcome old = take("sipri", text, Charset.forName("windows-1252"));
    assertThat(old.records()).isEqualTo(1);
    ImportOutcome marked = take("sipri", "\uFEFF" + text + "\r\n");
    assertThat(marked.records()).isEqualTo(1);
  }

  @Test
  void aStoppedImportLeavesNothing() throws IOException {
    StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
    for (int i = 0; i < 25_000; i++) {
      text.append("2001,894,716,").append(i).append(",1,1\n");
    }
    Path file = Files.writeString(folder.resolve("long.csv"), text);
    ImportOutcome outcome = ledger.imports().run("trade-baci", file, rows -> rows < 20_000);
    assertThat(outcome.status()).isEqualTo(Status.STOPPED);
    assertThat(tables.listSeries()).isEmpty();
    assertThat(ledger.imports().listFiles()).isEmpty();
  }

  @Test
  void everyLayoutSaysWhatPeopleNeedToKnow() {
    Set<String> schemes = Set.of("cow", "gw", "iso2", "iso3", "number", "name", "cameo");
    for (Layout layout : Layouts.load().list()) {
      assertThat(layout.get("title")).isNotEmpty();
      assertThat(layout.get("unit")).isNotEmpty();
      assertThat(layout.kind()).isNotNull();
      assertThat(layout.needed()).as(layout.name()).isNotEmpty();
      Stream.of("a", "b", "state")
          .flatMap(side -> layout.list(side).stream())
          .forEach(line -> assertThat(schemes).contains(line.substring(0, line.indexOf(' '))));
    }
  }
}
