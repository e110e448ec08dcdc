package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.entente.measures.dependence.TradeShares;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trade dependence against figures computed by hand and by an independent script. */
class DependenceTest {
  private static final ActorCode PRK = new ActorCode("PRK");
  private static final ActorCode RUS = new ActorCode("RUS");
  private static final Tie TIE = new Tie(PRK, RUS);
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  /**
   * Trade of 2019 in thousands of dollars: 47.9 million between the two, 2,945 million of the first
   * in all (as Yonhap reported), 666 billion of the second.
   */
  private static final String TRADE_2019 =
      """
      t,i,j,k,v,q
      2019,643,408,270900,44900,1
      2019,408,643,620100,3000,1
      2019,156,408,870000,2700000,1
      2019,408,156,720000,197100,1
      2019,643,156,270900,400000000,1
      2019,276,643,870000,265952100,1
      """;

  private static final String OUTPUT =
      """
      "Country Name","Country Code","Indicator Name","Indicator Code","2019","2023"
      "Korea","PRK","GDP (current US$)","NY.GDP.MKTP.CD","23950000000","24500000000"
      "Russia","RUS","GDP (current US$)","NY.GDP.MKTP.CD","1690000000000",""
      """;

  private final ImportedLedger ledger;

  DependenceTest(@TempDir Path folder) {
    this.ledger = new ImportedLedger(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void sharesOf2019() throws IOException {
    ledger.take("trade-baci", "baci.csv", TRADE_2019).take("gdp", "gdp.csv", OUTPUT);
    Found found = Found.of("dependence", TIE, ledger.imported(), TODAY);
    assertThat(found.mid("2019, trade share of PRK")).isCloseTo(0.016265, within(1e-6));
    assertThat(found.mid("2019, trade share of RUS")).isCloseTo(0.0000719, within(1e-7));
    assertThat(found.mid("2019, salience")).isCloseTo(0.0011, within(0.00005));
    assertThat(found.mid("2019, symmetry")).isCloseTo(0.984, within(0.001));
    assertThat(found.mid("2019, interdependence")).isCloseTo(0.00106, within(0.00001));
    assertThat(found.mid("2019, d of PRK")).isCloseTo(0.002, within(0.00001));
    assertThat(found.mid("2019, weak link")).isCloseTo(47.9e6 / 1.69e12, within(1e-9));
    double china = 2897.1 / 2945;
    assertThat(found.mid("2019, HHI of partners of PRK"))
        .isCloseTo(china * china + Math.pow(47.9 / 2945, 2), within(1e-9));
    assertThat(found.measure().rows())
        .contains(new Measure.Row("exports-baci (baci.csv)", 2))
        .contains(new Measure.Row("gdp/NY.GDP.MKTP.CD (gdp.csv)", 2));
  }

  /** Only pairs of the first side: of the other its whole trade is not in such a table. */
  @Test
  void aTableThatWasCutToOneSideHasNoShareOfTheOther() throws IOException {
    ledger.take(
        "trade-baci",
        "cut.csv",
        """
        t,i,j,k,v,q
        2019,643,408,270900,44900,1
        2019,408,643,620100,3000,1
        2019,156,408,870000,2700000,1
        """);
    Found found = Found.of("dependence", TIE, ledger.imported(), TODAY);
    assertThat(found.mid("2019, trade share of PRK")).isCloseTo(47.9 / 2747.9, within(1e-9));
    assertThat(found.labels()).doesNotContain("2019, trade share of RUS", "2019, salience");
    assertThat(found.measure().note()).contains("hardly another partner of RUS");
  }

  /** The published figures of 2020: 714 thousand of 56.774 million, not ten per cent. */
  @Test
  void gatheredFiguresGiveSharesOfExports() throws IOException {
    ledger.take(
        "trade-figures",
        "figures.csv",
        """
        exporter,importer,year,exports_usd,source,note
        PRK,WLD,2020,56774000,a table,
        PRK,RUS,2020,714000,a table,
        RUS,PRK,2020,42000000,a table,
        """);
    Found found = Found.of("dependence", TIE, ledger.imported(), TODAY);
    assertThat(found.mid("2020, share of RUS in the exports of PRK"))
        .isCloseTo(0.0126, within(0.0001));
    assertThat(found.labels())
        .as("no sum over all partners, no share")
        .doesNotContain("2020, share of RUS in the imports of PRK");
  }

  @Test
  void whatIsGivenCountsByTheYearAndNotAsAStock() throws IOException {
    ledger.take("gdp", "gdp.csv", OUTPUT);
    LocalDate start = LocalDate.of(2023, 8, 25);
    Dossier dossier =
        new Dossier(
            TIE,
            List.of(
                entry("e1")
                    .sides(List.of(PRK), List.of(RUS))
                    .item("arms and military support")
                    .money(5.6e9, 9.8e9)
                    .during(new Period(start, TODAY))
                    .make(),
                entry("e2")
                    .sides(List.of(RUS), List.of(PRK))
                    .item("gains")
                    .money(457e6, 1.19e9)
                    .make()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Found found = Found.of("dependence", dossier, ledger.imported(), TODAY);
    Measure.Value year = found.value("2024, PRK gives, of its output");
    double dollars2024 = 24.5e9 * 313.689 / 304.702;
    double share = 366.0 / 768;
    assertThat(year.low()).isCloseTo(5.6e9 * share / dollars2024, within(1e-9));
    assertThat(year.high()).isCloseTo(9.8e9 * share / dollars2024, within(1e-9));
    assertThat(year.low()).as("measures.md: 11 to 19 % a year").isCloseTo(0.11, within(0.01));
    assertThat(year.high()).isCloseTo(0.19, within(0.01));
    assertThat(found.value("2024, d by arms and other flows alone of RUS").high())
        .isCloseTo(9.8e9 * share / (1.69e12 * 313.689 / 255.657), Percentage.withPercentage(0.01));
    assertThat(found.measure().notValued()).containsExactly("gains (in no year: undated)");
    assertThat(found.measure().note()).contains("No trade table is imported");
    assertThat(found.measure().inputs())
        .filteredOn(input -> input.name().startsWith("GDP PRK 2023, for 2024"))
        .allMatch(Measure.Input::assumed)
        .isNotEmpty();
  }

  @Test
  void absentTablesAreNamedWithTheImportThatBringsThem() {
    Found found = Found.of("dependence", TIE, Imported.none(), TODAY);
    assertThat(found.measure().note())
        .contains("trade-baci")
        .contains("entente import gdp")
        .contains("PRK")
        .contains("RUS");
    assertThat(found.measure().values()).allMatch(value -> value.mid() == null).isNotEmpty();
  }

  /** Expected: the same sums by a script of its own (Python, csv) over the same file. */
  @Test
  void publishedTradeOf2012() {
    ledger.take("trade-itpd-e", SharedData.get("trade/itpd_e_dyad_year_2000_2016.csv.gz"));
    Found found = Found.of("dependence", TIE, ledger.imported(), TODAY);
    assertThat(found.mid("2012, trade share of PRK")).isCloseTo(0.0277002, within(1e-6));
    assertThat(found.mid("2012, trade share of RUS")).isCloseTo(0.000215832, within(1e-8));
    assertThat(found.mid("2012, HHI of partners of PRK")).isCloseTo(0.6436617, within(1e-6));
    assertThat(found.mid("2012, HHI of partners of RUS")).isCloseTo(0.0419315, within(1e-6));
  }

  @Test
  void concentrationOfEqualPartnersIsOneOverTheirNumber() {
    assertThat(TradeShares.concentration(List.of(3.0, 3.0, 3.0, 3.0)))
        .isCloseTo(0.25, within(1e-12));
    assertThat(TradeShares.concentration(List.of(7.0))).isEqualTo(1);
  }

  /**
   * The worked example of the US Department of Justice
   * (justice.gov/atr/herfindahl-hirschman-index): four firms with 30, 30, 20 and 20 per cent have
   * an index of 2,600 of 10,000.
   */
  @Test
  void concentrationOfThePublishedExample() {
    assertThat(TradeShares.concentration(List.of(30.0, 30.0, 20.0, 20.0)))
        .isCloseTo(0.26, within(1e-12));
  }
}
