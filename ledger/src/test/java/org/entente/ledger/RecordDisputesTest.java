package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements held against published tables: the table of the examples, and made-up ones. */
class RecordDisputesTest {
  private static final Path EXPORTS =
      Path.of("..", "examples", "tables", "north-korea-trade-2012-2020.csv");
  private static final Path TURNOVER =
      Path.of("..", "examples", "tables", "north-korea-russia-turnover-2012-2023.csv");

  private final Path folder;
  private final Ledger ledger;
  private final Document document =
      Samples.document("d1", LocalDate.of(2024, 3, 1), "It was said so in the text.");

  RecordDisputesTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = Ledger.open(folder.resolve("record.entente"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void takeTables() {
    for (Path table : List.of(EXPORTS, TURNOVER)) {
      assertThat(ledger.imports().run("trade-figures", table, rows -> true).problems()).isEmpty();
    }
  }

  private Entry keep(Statement statement) {
    ledger.add(document, List.of(statement), List.of(), "test");
    return ledger.entries().get(0);
  }

  private StatementMaker trade(String from, String to, int year) {
    return StatementMaker.of(document, Kind.TRADE, document.text())
        .from(from.split("\\+", -1))
        .to(to.split("\\+", -1))
        .item("exports", "exports")
        .time(year + "-01-01", year + "-12-31");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a tenth of all exports: the table has one part in eighty, PRK, RUS, 2020, 10, refuted",
    "one per cent: borne out, PRK, RUS, 2020, 1, borne",
    "a fifth of what the other imports: the table has no total of it, CHN, PRK, 2020, 20, neither",
    "90 per cent of exports or 88 of imports: either is meant, CHN, PRK, 2013, 88, borne",
    "a year that the table does not have says nothing, PRK, RUS, 2016, 10, neither"
  })
  void sharesOfTrade(
      String why, String from, String to, int year, double percent, String expected) {
    takeTables();
    assertJudged(
        keep(trade(from, to, year).quantity(percent, percent, "per cent").make()), expected, why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "43 million against 15.5, PRK, RUS, 2012, 43, refuted",
    "91 million in one direction against 34 in both, PRK, RUS, 2018, 91, refuted",
    "25 million in one direction of 34 may well be, PRK, RUS, 2018, 25, neither",
    "both directions together, PRK+RUS, PRK+RUS, 2023, 34.4, borne",
    "both directions ten times too large, PRK+RUS, PRK+RUS, 2023, 340, refuted",
    "45 million of 44.9: rounded, RUS, PRK, 2019, 45, borne",
    "70 million against 44.9: partners differ as much, RUS, PRK, 2019, 70, neither"
  })
  void sumsOfTrade(String why, String from, String to, int year, double millions, String expected) {
    takeTables();
    assertJudged(
        keep(trade(from, to, year).money(millions * 1e6, millions * 1e6, "USD").make()),
        expected,
        why);
  }

  private void assertJudged(Entry entry, String expected, String why) {
    List<Dispute> disputes = ledger.disputes();
    boolean refuted = expected.equals("refuted");
    assertThat(entry.standing() == Standing.REFUTED).as(why).isEqualTo(refuted);
    assertThat(entry.reason().contains("borne out by the record"))
        .as(why)
        .isEqualTo(expected.equals("borne"));
    assertThat(disputes).as(why).hasSize(refuted ? 1 : 0);
    if (refuted) {
      Dispute dispute = disputes.get(0);
      assertThat(dispute.kind()).isEqualTo(DisputeKind.RECORD);
      assertThat(dispute.status()).isEqualTo(DisputeStatus.SETTLED);
      Dispute.Member record = dispute.members().get(0);
      assertThat(record.statement().document()).endsWith(".csv");
      assertThat(record.statement().isRecord()).isTrue();
      assertThat(record.statement().span().start()).isGreaterThan(1);
    }
  }

  @Test
  void aTableThatComesLaterIsHeldAgainstWhatWasReadBefore() {
    Entry before = keep(trade("PRK", "RUS", 2020).quantity(10.0, 10.0, "per cent").make());
    assertThat(before.standing()).isEqualTo(Standing.SINGLE_SOURCE);
    takeTables();
    assertThat(ledger.entries().get(0).standing()).isEqualTo(Standing.REFUTED);
    ledger.close();
    try (Ledger read = Ledger.openReadOnly(folder.resolve("record.entente"))) {
      assertThat(read.disputes()).hasSize(1);
    }
  }

  @Test
  void alliancesAndArmsOfTheYear() throws Exception {
    Path alliances = folder.resolve("atop.csv");
    java.nio.file.Files.writeString(
        alliances,
        """
        state_a,state_b,start_year,end_year,defense,offense,neutrality,nonaggression,consultation
        PRK,RUS,1961,1996,1,0,0,1,0
        PRK,RUS,2000,2007,0,0,0,0,1
        """);
    Path arms = folder.resolve("arms.csv");
    java.nio.file.Files.writeString(
        arms, "supplier,recipient,year,tiv\nRussia,North Korea,2010,2.5\n");
    assertThat(ledger.imports().run("atop", alliances, rows -> true).records()).isPositive();
    assertThat(ledger.imports().run("sipri", arms, rows -> true).records()).isPositive();
    List<Statement> said = new ArrayList<>();
    Document text =
        Samples.document(
            "d2",
            LocalDate.of(2024, 3, 1),
            "They were allies in 2005. They were allies in 1980. No arms came in 2010.");
    said.add(allies(text, "They were allies in 2005.", 2005));
    said.add(allies(text, "They were allies in 1980.", 1980));
    said.add(
        StatementMaker.of(text, Kind.TRANSFER, "No arms came in 2010.")
            .from("RUS")
            .to("PRK")
            .item("arms", "arms")
            .time("2010-01-01", "2010-12-31")
            .negated()
            .make());
    ledger.add(text, said, List.of(), "test");
    List<String> refuted = new ArrayList<>();
    for (Entry entry : ledger.entries()) {
      if (entry.standing() == Standing.REFUTED) {
        refuted.add(entry.statements().get(0).statement().quote());
      }
    }
    assertThat(refuted)
        .containsExactlyInAnyOrder("They were allies in 2005.", "No arms came in 2010.");
    assertThat(ledger.entries())
        .filteredOn(entry -> entry.reason().contains("borne out by the record"))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "names have stood on the list since 2006, The state is not under UN sanctions., UN, 2024, true, refuted",
    "so they do against whoever says that nobody has any, There are no sanctions on it., UNSPECIFIED, 2024, true, refuted",
    "there were none yet, The state is not under UN sanctions., UN, 2001, true, neither",
    "said to be in force, The state is under UN sanctions., UN, 2024, false, borne",
    "another's list says nothing, The state is not under sanctions., USA, 2024, true, neither",
    "what was not done is no word on what is in force, It did not impose new ones., UN, 2024, true, neither"
  })
  void sanctionsInForce(
      String why, String sentence, String imposer, int year, boolean no, String expected)
      throws Exception {
    Path list = folder.resolve("un.csv");
    java.nio.file.Files.writeString(
        list,
        """
        un_list,kind,reference,name,aliases,nationality,designation,dob,listed_on,updated,comments
        DPRK,entity,KPe.001,A BANK,,,,,2006-10-14,,
        """);
    assertThat(ledger.imports().run("un-sanctions", list, rows -> true).records()).isEqualTo(1);
    Document text = Samples.document("d3", LocalDate.of(year, 3, 1), sentence);
    StatementMaker said =
        StatementMaker.of(text, Kind.SANCTION, sentence)
            .from(imposer)
            .to("PRK")
            .item("sanctions", "sanction");
    ledger.add(text, List.of((no ? said.negated() : said).make()), List.of(), "test");
    assertJudged(ledger.entries().get(0), expected, why);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "three of four are 75 per cent, They voted alike in 76 per cent of votes at the United Nations., 76, borne",
    "seven eighths where an abstention is half, They voted alike in 88 per cent of the votes of the General Assembly., 88, borne",
    "neither way of counting comes near, They voted alike in 30 per cent of the votes of the General Assembly., 30, refuted",
    "not near and not far, They voted alike in 65 per cent of the votes of the General Assembly., 65, neither",
    "a quarter of the time they differed, He voted against the other in 25 per cent of roll calls., 25, borne",
    "votes elsewhere are none of the Assembly, They voted alike in 30 per cent of votes., 30, neither"
  })
  void votesOfTheYear(String why, String sentence, double percent, String expected)
      throws Exception {
    Path votes = folder.resolve("votes.csv");
    java.nio.file.Files.writeString(
        votes,
        """
        rcid,date,session,unres,iso3,vote
        1,2016-10-01,71,R/71/1,PRK,yes
        1,2016-10-01,71,R/71/1,RUS,yes
        2,2016-10-01,71,R/71/2,PRK,no
        2,2016-10-01,71,R/71/2,RUS,no
        3,2016-10-02,71,R/71/3,PRK,yes
        3,2016-10-02,71,R/71/3,RUS,abstain
        4,2016-10-02,71,R/71/4,PRK,abstain
        4,2016-10-02,71,R/71/4,RUS,abstain
        5,2016-10-03,71,R/71/5,PRK,absent
        5,2016-10-03,71,R/71/5,RUS,yes
        """);
    assertThat(ledger.imports().run("un-votes", votes, rows -> true).records()).isPositive();
    Document text = Samples.document("d4", LocalDate.of(2018, 3, 1), sentence);
    ledger.add(
        text,
        List.of(
            StatementMaker.of(text, Kind.ASSESSMENT, sentence)
                .both("PRK", "RUS")
                .item("votes", null)
                .quantity(percent, percent, "per cent")
                .time("2016-01-01", "2016-12-31")
                .make()),
        List.of(),
        "test");
    assertJudged(ledger.entries().get(0), expected, why);
  }

  private static Statement allies(Document text, String sentence, int year) {
    return StatementMaker.of(text, Kind.ASSESSMENT, sentence)
        .both("PRK", "RUS")
        .channel(Channel.ALLIANCE)
        .item("allies", null)
        .time(year + "-01-01", year + "-12-31")
        .make();
  }
}
