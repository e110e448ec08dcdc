package org.entente.measures.prices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns money of other currencies into US dollars at the average rate of a year. */
public final class ExchangeRates {
  private static final int COLUMNS = 5;
  private static final int ANY_YEAR = 0;

  private final List<Rate> rates;

  private ExchangeRates(List<Rate> rates) {
    this.rates = rates;
  }

  /**
   * A rate.
   *
   * @param currency ISO 4217
   * @param year of the average, 0 for a fixed rate
   * @param perDollar units of the currency for one dollar
   * @param assumed whether it was not looked up, or is of another year than asked for
   * @param place file and line
   */
  public record Rate(String currency, int year, double perDollar, boolean assumed, String place) {
    public double toDollars() {
      return 1 / perDollar;
    }
  }

  /** The table that ships with the program. */
  public static ExchangeRates load() {
    return new ExchangeRates(TableFile.resource("exchange-rates.tsv", COLUMNS, ExchangeRates::row));
  }

  private static Rate row(List<String> cells, String place) {
    double perDollar = Cells.number(cells.get(2), "units per dollar");
    if (perDollar == 0) {
      throw new IllegalArgumentException("a rate of 0 makes no money; correct it");
    }
    return new Rate(
        Cells.currency(cells.get(0)),
        Cells.year(cells.get(1)),
        perDollar,
        Cells.oneOf(cells.get(3), "assumed", "no", "yes").equals("yes"),
        place);
  }

  /** The rate of a year, or of the nearest year, which is then marked as assumed. */
  public Optional<Rate> find(String currency, int year) {
    if (currency.equals("USD")) {
      return Optional.of(new Rate("USD", year, 1, false, "USD"));
    }
    return rates.stream()
        .filter(rate -> rate.currency().equals(currency))
        .min(Comparator.comparingInt(rate -> distance(rate, year)))
        .map(
            rate ->
                distance(rate, year) == 0
                    ? rate
                    : new Rate(currency, rate.year(), rate.perDollar(), true, rate.place()));
  }

  private static int distance(Rate rate, int year) {
    return rate.year() == ANY_YEAR ? 0 : Math.abs(rate.year() - year);
  }
}
