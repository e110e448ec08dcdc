package org.entente.measures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Factor;
import org.entente.measures.draws.Interval;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Flow;
import org.entente.measures.flows.Worth;
import org.entente.model.Measure;

/**
 * What the stated quantities are worth at the prices of the book, under each assumption of how the
 * errors hang together, whether or not a source also states the sum.
 */
final class ValuedQuantities implements TieMeasure {

  private static final int UNIFORM_STREAM = 4;

  @Override
  public List<String> names() {
    return List.of("valued-quantities");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, "valued-quantities", "M5: V = sum of q*p, Monte Carlo")
            .period(tie.period())
            .assumption(
                "log-normal between low and high as 5 % and 95 % points; correlation named in each label; price book "
                    + tie.book());
    for (Direction direction : Direction.values()) {
      fill(draft, tie, tie.exchange().account(direction));
    }
    if (draft.isEmpty()) {
      draft
          .unknown("valued quantities", "USD")
          .note("No quantity that passes either way has a price in the book.");
    }
    return List.of(draft.measure());
  }

  private static void fill(Draft draft, TieCase tie, Account account) {
    String way = tie.label(account.direction());
    List<Flow> valued =
        leaves(account).filter(f -> f.worth().basis() == Worth.Basis.VALUED).toList();
    for (Flow flow : valued) {
      Double low = flow.worth().dollars().low();
      Double high = flow.worth().dollars().high();
      Double mid = low == null || high == null || low == 0 ? null : Math.sqrt(low * high);
      draft.value(way + ", " + flow.label(), low, mid, high, "USD");
      draft.inputs(flow.worth().inputs()).cite(flow.entry());
      if (!flow.worth().isClosed()) {
        draft.notValued(way + ": " + flow.label() + " (one end open: in no sum below)");
      }
    }
    List<Uncertain> closed =
        valued.stream().map(f -> f.worth().drawable()).filter(Objects::nonNull).toList();
    if (!closed.isEmpty()) {
      sums(draft, tie, way, closed, 40 + account.direction().number());
    }
  }

  private static void sums(
      Draft draft, TieCase tie, String way, List<Uncertain> values, int stream) {
    for (Correlation correlation :
        List.of(Correlation.INDEPENDENT, Correlation.PRICES, Correlation.TWO_FACTORS)) {
      draft.value(
          way + ", sum, " + correlation.words(),
          Interval.of(tie.draws().sum(values, correlation, stream)),
          "USD");
    }
    draft.value(
        way + ", sum, uniform from low to high, independent (control)",
        Interval.of(
            tie.draws()
                .sum(
                    values.stream().map(Uncertain::flattened).toList(),
                    Correlation.INDEPENDENT,
                    stream + UNIFORM_STREAM)),
        "USD");
    draft.value(
        way + ", sum, naive: all lows, all highs",
        values.stream().mapToDouble(Uncertain::naiveLow).sum(),
        values.stream()
            .mapToDouble(v -> Factor.quantityOf(v).middle() * Factor.priceOf(v).middle())
            .sum(),
        values.stream().mapToDouble(Uncertain::naiveHigh).sum(),
        "USD");
  }

  /** Parts in place of their whole, so that items and not headlines are valued. */
  static Stream<Flow> leaves(Account account) {
    return account.roots().stream()
        .flatMap(
            (Root root) ->
                root.flow().worth().basis() == Worth.Basis.VALUED || root.parts().isEmpty()
                    ? Stream.of(root.flow())
                    : root.parts().stream());
  }
}
