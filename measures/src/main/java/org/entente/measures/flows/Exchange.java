package org.entente.measures.flows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.measures.flows.Account.LeftOut;
import org.entente.measures.prices.Deflators;
import org.entente.measures.prices.ExchangeRates;
import org.entente.measures.prices.PriceBook;
import org.entente.measures.prices.Units;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What passes both ways of a tie.
 *
 * @param given from a to b
 * @param returned from b to a
 * @param since the first day that counts, null for the whole record; what is undated counts always
 */
public record Exchange(Account given, Account returned, @Nullable LocalDate since) {

  /**
   * Reads the exchange out of a dossier.
   *
   * @param since first day that counts; null to take the later of the days on which the largest
   *     dated total of each side begins, so that stocks of different times are not compared
   */
  public static Exchange of(
      Dossier dossier, LocalDate asOf, PriceBook book, @Nullable LocalDate since) {
    return of(dossier, asOf, book, since, null);
  }

  /**
   * The same with all values in the dollars of one year.
   *
   * @param dollarsOf that year; null to leave stated sums in the dollars of their time and prices
   *     in those of the book
   */
  public static Exchange of(
      Dossier dossier,
      LocalDate asOf,
      PriceBook book,
      @Nullable LocalDate since,
      @Nullable Integer dollarsOf) {
    ConstantDollars constant = new ConstantDollars(Deflators.load(), dollarsOf);
    Valuer valuer =
        new Valuer(book, ExchangeRates.load(), Units.load(book.items()), asOf, constant);
    List<Flow> flows = new FlowFinder(dossier.tie(), book, valuer).flows(dossier.entries());
    Reconciler reconciler = new Reconciler(book.items(), dossier.disputes());
    Containment containment = new Containment(book.items());
    LocalDate first = since != null ? since : begin(flows, asOf, containment);
    return new Exchange(
        account(Direction.A_TO_B, flows, asOf, first, reconciler),
        account(Direction.B_TO_A, flows, asOf, first, reconciler),
        first);
  }

  public Account account(Direction direction) {
    return direction == Direction.A_TO_B ? given : returned;
  }

  /** How many values pass either way, parts among them. */
  public int values() {
    int values = 0;
    for (Direction direction : Direction.values()) {
      for (Account.Root root : account(direction).roots()) {
        values += 1 + root.parts().size();
      }
    }
    return values;
  }

  private static Account account(
      Direction direction,
      List<Flow> flows,
      LocalDate asOf,
      @Nullable LocalDate since,
      Reconciler reconciler) {
    List<Flow> counted = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Flow flow : flows) {
      if (flow.direction() == direction) {
        LocalDate from = FlowFinder.isTrade(flow) ? null : since;
        Optional<String> against = Count.against(flow.entry(), asOf, from);
        against.ifPresentOrElse(
            why -> leftOut.add(new LeftOut(flow, why)), () -> counted.add(flow));
      }
    }
    return reconciler.account(direction, counted, leftOut);
  }

  private static @Nullable LocalDate begin(
      List<Flow> flows, LocalDate asOf, Containment containment) {
    LocalDate latest = null;
    for (Direction direction : Direction.values()) {
      Optional<LocalDate> start =
          flows.stream()
              .filter(f -> f.direction() == direction && containment.isTotal(f))
              .filter(f -> f.worth().isStock() && Count.against(f.entry(), asOf, null).isEmpty())
              .filter(f -> f.period().map(Period::start).isPresent())
              .max(Comparator.comparingDouble(containment::size).thenComparing(Flow::id))
              .flatMap(Flow::period)
              .map(Period::start)
              .filter(Objects::nonNull);
      if (start.isPresent() && (latest == null || start.get().isAfter(latest))) {
        latest = start.get();
      }
    }
    return latest;
  }
}
