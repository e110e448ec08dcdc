package org.entente.measures.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.prices.ExchangeRates;
import org.entente.measures.prices.PriceBook;
import org.entente.measures.prices.UnitPrice;
import org.entente.measures.prices.Units;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Finds what an entry is worth: the money that its sources state, else its quantity at a price. */
final class Valuer {
  private final PriceBook book;
  private final ExchangeRates rates;
  private final Units units;
  private final int defaultYear;
  private final ConstantDollars constant;

  Valuer(
      PriceBook book, ExchangeRates rates, Units units, LocalDate asOf, ConstantDollars constant) {
    this.book = book;
    this.rates = rates;
    this.units = units;
    this.constant = constant;
    this.defaultYear = asOf.getYear();
  }

  /** A figure with its unit, whether from the entry or from its statements. */
  private record Figure(Range range, @Nullable String unit, @Nullable String per) {}

  Worth worth(Entry entry, String label, @Nullable String itemClass) {
    Optional<Figure> money = money(entry);
    if (money.isPresent()) {
      return stated(entry, label, money.get());
    }
    Optional<Figure> quantity = quantity(entry);
    if (quantity.isEmpty()) {
      return Worth.none("no number");
    }
    if (itemClass == null) {
      return Worth.none("class unknown");
    }
    return valued(entry, label, itemClass, quantity.get());
  }

  private Worth stated(Entry entry, String label, Figure money) {
    String currency = String.valueOf(money.unit());
    Optional<ExchangeRates.Rate> rate = rates.find(currency, year(entry));
    if (rate.isEmpty()) {
      return Worth.none("no exchange rate for " + currency);
    }
    int year = year(entry);
    Range dollars = money.range().times(rate.get().toDollars()).times(constant.factor(year));
    if (dollars.high() != null && dollars.high() <= 0) {
      return Worth.none("stated as nothing");
    }
    List<Measure.Input> inputs = new ArrayList<>();
    inputs.add(input(label + ", as stated", money.range(), currency, entry.id(), false));
    if (!currency.equals("USD")) {
      Range perDollar = Range.exactly(rate.get().perDollar());
      boolean assumed = rate.get().assumed() || entry.period() == null;
      inputs.add(
          input(currency + " for a dollar", perDollar, currency, rate.get().place(), assumed));
    }
    constant.input(label, year).ifPresent(inputs::add);
    boolean closed = dollars.low() != null && dollars.high() != null;
    return new Worth(
        Worth.Basis.STATED,
        dollars,
        money.per(),
        closed ? Uncertain.money(label, dollars) : null,
        inputs,
        null);
  }

  private Worth valued(Entry entry, String label, String itemClass, Figure quantity) {
    Optional<UnitPrice> found = book.find(itemClass, null, year(entry));
    if (found.isEmpty()) {
      return Worth.none("no price in the book for " + itemClass);
    }
    UnitPrice price = found.get();
    OptionalDouble factor = units.factor(quantity.unit(), price);
    Optional<ExchangeRates.Rate> rate = rates.find(price.currency(), price.year());
    if (factor.isEmpty() || rate.isEmpty()) {
      return Worth.none(
          "counted in "
              + quantity.unit()
              + ", priced by "
              + price.unit()
              + " in "
              + price.currency());
    }
    Range priced = product(quantity.range(), price.times()).times(factor.getAsDouble());
    Range unitPrice =
        price.value().times(rate.get().toDollars()).times(constant.factor(price.year()));
    Range dollars = product(priced, unitPrice);
    if (dollars.high() != null && dollars.high() <= 0) {
      return Worth.none("stated as none");
    }
    boolean closed = dollars.low() != null && dollars.high() != null;
    Uncertain drawable =
        closed
            ? new Uncertain(
                label, priced, Uncertain.spreadOf(priced), unitPrice, price.distribution())
            : null;
    return new Worth(
        Worth.Basis.VALUED,
        dollars,
        quantity.per(),
        drawable,
        Stream.concat(
                inputs(entry, label, quantity, price).stream(),
                constant.input(price.askedFor(), price.year()).stream())
            .toList(),
        null);
  }

  private static List<Measure.Input> inputs(
      Entry entry, String label, Figure quantity, UnitPrice price) {
    List<Measure.Input> inputs = new ArrayList<>();
    String unit = quantity.unit() == null ? "" : quantity.unit();
    inputs.add(input(label + ", quantity", quantity.range(), unit, entry.id(), false));
    if (!price.times().equals(Range.exactly(1))) {
      inputs.add(
          input(label + ", " + price.unit() + " of each", price.times(), "", price.place(), true));
    }
    String borrowed =
        price.isBorrowed() ? " (price of the broader class " + words(price.itemClass()) + ")" : "";
    inputs.add(
        input(
            "price of " + words(price.askedFor()) + borrowed + ", " + price.distribution().word(),
            price.value(),
            price.currency() + " " + price.year() + " per " + price.unit(),
            price.place(),
            price.assumed() || price.isBorrowed()));
    return inputs;
  }

  private static Range product(Range a, Range b) {
    return new Range(times(a.low(), b.low()), times(a.high(), b.high()));
  }

  private static @Nullable Double times(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? null : a * b;
  }

  private static Measure.Input input(
      String name, Range range, String unit, String source, boolean assumed) {
    return new Measure.Input(name, range.low(), null, range.high(), unit, source, assumed);
  }

  private static Optional<Figure> money(Entry entry) {
    Optional<Figure> reconciled = amount(entry, Amount.What.MONEY);
    return reconciled.isPresent()
        ? reconciled
        : statements(entry)
            .map(Statement::money)
            .flatMap(Stream::ofNullable)
            .map((Money m) -> new Figure(m.range(), m.currency(), m.per()))
            .reduce((a, b) -> a);
  }

  private static Optional<Figure> quantity(Entry entry) {
    Optional<Figure> reconciled = amount(entry, Amount.What.QUANTITY);
    return reconciled.isPresent()
        ? reconciled
        : statements(entry)
            .map(Statement::quantity)
            .flatMap(Stream::ofNullable)
            .map((Quantity q) -> new Figure(q.range(), q.unit(), q.per()))
            .reduce((a, b) -> a);
  }

  private static Optional<Figure> amount(Entry entry, Amount.What what) {
    Amount amount = entry.amount();
    if (amount == null
        || amount.what() != what
        || (amount.low() == null && amount.high() == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(new Range(amount.low(), amount.high()), amount.unit(), amount.per()));
  }

  private static Stream<Statement> statements(Entry entry) {
    return entry.statements().stream()
        .filter(member -> member.stance() == Stance.FOR)
        .map(Entry.Member::statement);
  }

  private int year(Entry entry) {
    Period period = entry.period();
    LocalDate end = period == null ? null : period.end();
    LocalDate start = period == null ? null : period.start();
    if (end != null) {
      return end.getYear();
    }
    return start == null ? defaultYear : start.getYear();
  }

  /** A class of the item list as one reads it. */
  private static String words(String itemClass) {
    return itemClass.replace('-', ' ');
  }
}
