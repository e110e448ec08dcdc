package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemClass.Sort;
import org.entente.measures.prices.PriceBook;
import org.entente.measures.prices.Units;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole valuation of a published case as a ledger and a price book of the user's own: what the
 * measures give against a calculation of its own (400,000 draws in another program), USD bn.
 */
class ValuationTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private static final String BOOK =
      """
      artillery-shell	round	500	1000	USD	2024	log-normal	1	yes	-	-
      mortar-round	round	100	400	USD	2024	log-normal	1	yes	-	-
      rocket	round	1000	2500	USD	2024	log-normal	1	yes	-	-
      ballistic-missile	piece	3000000	5000000	USD	2024	log-normal	1	yes	-	-
      artillery-system	piece	300000	1500000	USD	2024	log-normal	1	yes	-	-
      soldier	person-month	2000	3200	USD	2024	log-normal	10-12	yes	-	-
      refined-oil	barrel	75	110	USD	2024	log-normal	1	yes	-	-
      food	tonne	300	780	USD	2024	log-normal	1	yes	-	-
      air-defence-vehicle	piece	18000000	55000000	USD	2024	log-normal	1	yes	-	-
      electronic-warfare	lot	5000000	30000000	USD	2024	log-normal	1	yes	-	-
      fighter	aircraft	20000000	30000000	USD	2024	log-normal	1	yes	-	-
      """;

  private final Path folder;
  private final PriceBook book;

  ValuationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.book = PriceBook.read(Files.writeString(folder.resolve("own.tsv"), BOOK));
  }

  private static Dossier items() {
    return dossier(
        entry("g1").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
        entry("g2").item("mortar rounds").quantity(1.05e6, 1.24e6, "rounds"),
        entry("g3").item("rockets").quantity(649_640.0, 878_300.0, "rounds"),
        entry("g4").item("KN-23 missiles").quantity(100.0, 248.0, "missiles"),
        entry("g5").item("howitzers").quantity(479.0, 794.0, "pieces"),
        entry("g6").kind(Kind.DEPLOYMENT).item("soldiers").quantity(15e3, 15e3, "soldiers"),
        back("r1", Channel.ECONOMIC).item("refined oil").quantity(1e6, 2.25e6, "barrels"),
        back("r2", Channel.ECONOMIC).item("food").quantity(5e4, 7e5, "tonnes"),
        back("r3", Channel.MILITARY).item("Pantsir vehicles").quantity(2.0, 6.0, "vehicles"),
        back("r4", Channel.MILITARY).item("electronic warfare").quantity(1.0, 1.0, "lot"),
        back("r5", Channel.MILITARY).item("fighter jets").quantity(0.0, 6.0, "aircraft"),
        back("r6", Channel.FINANCIAL).item("cash").money(9e6, 9e6));
  }

  private static EntryMaker back(String id, Channel channel) {
    return entry(id).back().channel(channel);
  }

  private Found balance(MeasureOptions options) {
    return new Found(new Measures().measure(items(), TODAY, book, options.only("balance")).get(0));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          given    | independent                                                 | 5.86 | 7.41 | 9.47
          given    | prices 0.7                                                  | 5.14 | 7.31 | 10.49
          given    | two factors (all quantities together, all prices together) | 4.84 | 7.24 | 11.03
          given    | naive: all lows, all highs (perfect correlation)            | 4.35 | 7.23 | 12.40
          given    | uniform from low to high, independent (control)             | 6.31 | 7.96 | 9.67
          returned | independent                                                 | 0.30 | 0.46 | 0.77
          returned | prices 0.7                                                  | 0.28 | 0.46 | 0.81
          returned | two factors (all quantities together, all prices together) | 0.23 | 0.44 | 0.93
          returned | naive: all lows, all highs (perfect correlation)            | 0.14 | 0.43 | 1.34
          returned | uniform from low to high, independent (control)             | 0.38 | 0.59 | 0.86
          """)
  void intervalsOfTheValuation(
      String side, String assumption, double low, double mid, double high) {
    String way = side.equals("given") ? "AAA → BBB, " : "BBB → AAA, ";
    Measure.Value value = balance(MeasureOptions.standard()).value(way + assumption);
    close(value.low(), low);
    close(value.mid(), mid);
    close(value.high(), high);
  }

  /** 2 %, and half a unit of the last printed digit. */
  private static void close(@org.jspecify.annotations.Nullable Double found, double expected) {
    assertThat(found).isNotNull();
    double dollars = found == null ? Double.NaN : found / 1e9;
    assertThat(dollars).isCloseTo(expected, within(0.02 * expected + 0.005));
  }

  @Test
  void booksStandSideBySide() {
    PriceBook market = PriceBook.shipped("market");
    Measure.Value own;
    Found found =
        new Found(
            new Measures()
                .measure(
                    items(),
                    TODAY,
                    PriceBook.load(),
                    MeasureOptions.standard().books(java.util.List.of(market)).only("price-books"))
                .get(0));
    own = found.value("price-book.tsv, AAA → BBB, sum");
    Measure.Value other = found.value("market.tsv over price-book.tsv, AAA → BBB, sum");
    assertThat(other.mid()).isNotNull().isGreaterThan(own.mid());
    assertThat(found.mid("market.tsv over price-book.tsv, BBB → AAA, sum")).isPositive();
  }

  /** CPI-U: 313.689 of 2024 over 236.736 of 2014 = 1.32506. */
  @Test
  void dollarsOfOneYear() {
    Dossier dossier =
        dossier(
            entry("e1")
                .channel(Channel.FINANCIAL)
                .item("debt relief")
                .money(10e9, 10e9)
                .during(Period.year(2014)));
    MeasureOptions options =
        MeasureOptions.standard().since(LocalDate.of(2014, 1, 1)).dollarsOf(2024).only("exchange");
    Found found = new Found(new Measures().measure(dossier, TODAY, book, options).get(0));
    assertThat(found.mid("AAA → BBB, total")).isCloseTo(13.2506e9, within(1e6));
    assertThat(found.measure().assumption()).contains("US dollars of 2024");
    assertThat(found.measure().inputs())
        .anyMatch(input -> input.name().contains("dollars of 2024 for one of 2014"));
    Found nominal =
        new Found(new Measures().measure(dossier, TODAY, book, options.dollarsOf(null)).get(0));
    assertThat(nominal.mid("AAA → BBB, total")).isEqualTo(10e9);
  }

  @Test
  void ownPricesLieOverTheShippedBook() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.tsv"),
            "artillery-shell\tround\t700\t800\tUSD\t2024\tlog-normal\t1\tyes\t-\t-\n");
    PriceBook both = PriceBook.read(file).over(PriceBook.load());
    assertThat(both.find("artillery-shell", null, 2024).orElseThrow().value().low()).isEqualTo(700);
    assertThat(both.find("food", null, 2024).orElseThrow().place()).contains("price-book.tsv");
    assertThat(both.name()).isEqualTo("mine.tsv over price-book.tsv");
  }

  @Test
  void everyPriceIsInAUnitOfItsClass() {
    for (String name : PriceBook.listShipped()) {
      PriceBook shipped = PriceBook.shipped(name);
      assertThat(shipped.findUnitGaps(Units.load(shipped.items()))).as(name).isEmpty();
    }
  }

  /** Goods and persons can be counted; only whole branches of commerce are counted in nothing. */
  @Test
  void everyClassOfGoodsHasAUnit() {
    assertThat(
            PriceBook.load().items().list().stream()
                .filter(c -> c.unit() == null)
                .filter(c -> c.sort() == Sort.GOODS || c.sort() == Sort.PERSONS)
                .map(ItemClass::id))
        .isSubsetOf(
            "arms-trade",
            "barter",
            "contraband",
            "energy",
            "exports",
            "goods",
            "humanitarian-aid",
            "imports",
            "medical-aid",
            "trade");
  }
}
