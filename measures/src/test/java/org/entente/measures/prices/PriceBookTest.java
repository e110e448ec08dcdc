package org.entente.measures.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBookTest {
  private static final PriceBook BOOK = PriceBook.load();

  @Test
  void findsAPriceAndSaysWhetherItIsAssumed() {
    UnitPrice shell = BOOK.find("artillery-shell", "round", 2024).orElseThrow();
    assertThat(shell.value()).isEqualTo(Range.of(500, 1000));
    assertThat(shell.assumed()).isTrue();
    assertThat(shell.isBorrowed()).isFalse();
    assertThat(shell.place()).startsWith("price-book.tsv, line ");
    assertThat(BOOK.find("ballistic-missile", null, 2024).orElseThrow().assumed()).isFalse();
  }

  @Test
  void borrowsThePriceOfABroaderClassAndSaysSo() {
    UnitPrice diesel = BOOK.find("diesel", "barrel", 2024).orElseThrow();
    assertThat(diesel.itemClass()).isEqualTo("refined-oil");
    assertThat(diesel.isBorrowed()).isTrue();
    assertThat(BOOK.find("aircraft-carrier", null, 2024)).isEmpty();
    assertThat(BOOK.find("no-such-class", null, 2024)).isEmpty();
  }

  @Test
  void takesTheNearestYear() {
    assertThat(BOOK.find("crude-oil", "barrel", 2021).orElseThrow().year()).isEqualTo(2022);
    assertThat(BOOK.find("crude-oil", "barrel", 2030).orElseThrow().year()).isEqualTo(2024);
  }

  @Test
  void everyPriceWithoutASourceIsMarked() {
    assertThat(BOOK.list()).hasSizeGreaterThan(15);
    assertThat(BOOK.list())
        .allMatch(price -> price.assumed() || price.source().startsWith("https://"));
  }

  @Test
  void readsAUsersOwnBookAndNamesEveryMistakeByLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        """
        # my prices
        tank\tpiece\t1000000\t3000000\tUSD\t2024\tlog-normal\t1\tyes\t-\tguess
        """);
    assertThat(PriceBook.read(file).find("tank", "piece", 2024)).isPresent();
    Files.writeString(
        file,
        """
        tanks\tpiece\t1\t3\tUSD\t2024\tlog-normal\t1\tyes\t-\tguess
        tank\tpiece\t3\t1\tUSD\t2024\tlog-normal\t1\tyes\t-\tguess
        tank\tpiece\t1,5\t3\tUSD\t2024\tlog-normal\t1\tyes\t-\tguess
        tank\tpiece\t0\t3\tUSD\t2024\tlog-normal\t1\tyes\t-\tguess
        tank\tpiece\t1\t3\tUSD\t2024\tlog-normal\t1\tno\t-\tguess
        tank\tpiece\t1\t3
        tank\tpiece\t1\t3\tdollars\t2024\tlog-normal\t1\tyes\t-\tguess
        """);
    assertThatThrownBy(() -> PriceBook.read(file))
        .isInstanceOf(BadTableException.class)
        .hasMessageContaining("line 1: no item class is called tanks")
        .hasMessageContaining("line 2: value runs from 3.0 down to 1.0; swap the two")
        .hasMessageContaining("line 3: low is \"1,5\"; write a number")
        .hasMessageContaining("line 4: a log-normal value cannot begin at 0")
        .hasMessageContaining("line 5: a price without a source is assumed")
        .hasMessageContaining("line 6: has 4 columns")
        .hasMessageContaining("line 7: currency is \"dollars\"");
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          artillery-shell   | rounds   | 1
          artillery-shell   | shells   | 1
          artillery-shell   |          | 1
          artillery-shell   | tonnes   | -1
          artillery-system  | rounds   | -1
          artillery-system  | pieces   | 1
          ballistic-missile | missiles | 1
          soldier           | persons  | 1
          soldier           | troops   | 1
          refined-oil       | tonnes   | 7.5
          crude-oil         | tons     | 7.33
          food              | kilograms| 0.001
          gas               | cubic metres | 1
          electricity       | kilowatt hours | 0.001
          food              | ships    | -1
          fighter           | aircraft | 1
          """)
  void convertsUnits(String itemClass, String unit, double factor) {
    UnitPrice price = BOOK.find(itemClass, null, 2024).orElseThrow();
    assertThat(Units.load(BOOK.items()).factor(unit, price).orElse(-1)).isEqualTo(factor);
  }

  /**
   * A class that has a price of its own must be worth something in the unit in which one counts it.
   */
  @Test
  void everyPricedClassHasAUnitThatItsPriceUnderstands() {
    Units units = Units.load(BOOK.items());
    for (UnitPrice price : BOOK.list()) {
      String counted = BOOK.items().find(price.itemClass()).orElseThrow().unit();
      if (price.itemClass().equals("electronic-warfare")) {
        assertThat(price.unit()).as("no price of one jammer is known").isEqualTo("lot");
        continue;
      }
      UnitPrice asked = BOOK.find(price.itemClass(), price.unit(), price.year()).orElseThrow();
      assertThat(counted).as("the item list counts %s", price.itemClass()).isNotNull();
      assertThat(units.factor(counted, asked))
          .as("%s, counted by %s, priced by %s", price.itemClass(), counted, price.unit())
          .isPresent();
    }
  }

  @Test
  void theBookIsBroad() {
    assertThat(BOOK.list().stream().map(UnitPrice::itemClass).distinct()).hasSizeGreaterThan(55);
    assertThat(BOOK.find("coal", "tonne", 2022).orElseThrow().assumed()).isFalse();
    assertThat(BOOK.find("wheat", "tonne", 2022).orElseThrow().assumed()).isTrue();
    assertThat(BOOK.find("gas", "cubic-metre", 2023).orElseThrow().assumed()).isFalse();
  }

  @Test
  void findsExchangeRates() {
    ExchangeRates rates = ExchangeRates.load();
    assertThat(rates.find("EUR", 2022).orElseThrow().toDollars()).isCloseTo(1.0534, within(1e-4));
    assertThat(rates.find("EUR", 2022).orElseThrow().assumed()).isFalse();
    assertThat(rates.find("EUR", 2016).orElseThrow().assumed()).isTrue();
    assertThat(rates.find("RUB", 2015).orElseThrow().assumed()).isTrue();
    assertThat(rates.find("XXX", 2015)).isEmpty();
  }
}
