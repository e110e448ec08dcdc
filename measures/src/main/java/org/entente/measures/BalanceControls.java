package org.entente.measures;

import java.util.List;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Factor;
import org.entente.measures.draws.Interval;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Direction;

/** Two ways of adding up one side by which the others can be judged. */
final class BalanceControls {
  private static final int STREAM = 70;

  private BalanceControls() {}

  /**
   * For each side: all lows and all highs, which is what perfect correlation comes to, with the sum
   * of the middles between; and every quantity and price uniform from low to high.
   */
  static void add(Draft draft, TieCase tie) {
    for (Direction direction : Direction.values()) {
      List<Uncertain> values = Sums.uncertain(tie.exchange().account(direction).roots());
      String way = tie.label(direction);
      draft.value(
          way + ", naive: all lows, all highs (perfect correlation)",
          values.stream().mapToDouble(Uncertain::naiveLow).sum(),
          values.stream().mapToDouble(BalanceControls::middle).sum(),
          values.stream().mapToDouble(Uncertain::naiveHigh).sum(),
          "USD");
      draft.value(
          way + ", uniform from low to high, independent (control)",
          Interval.of(
              tie.draws()
                  .sum(
                      values.stream().map(Uncertain::flattened).toList(),
                      Correlation.INDEPENDENT,
                      STREAM + direction.number())),
          "USD");
    }
  }

  private static double middle(Uncertain value) {
    return Factor.quantityOf(value).middle() * Factor.priceOf(value).middle();
  }
}
