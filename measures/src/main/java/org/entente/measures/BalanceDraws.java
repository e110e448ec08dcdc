package org.entente.measures;

import java.util.HashMap;
import java.util.Map;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;

/**
 * The draws of what each side gives, made once for all measures of a tie that need them. Not for
 * use by two threads.
 */
final class BalanceDraws {
  private static final int STREAM = 60;

  private record Key(Direction direction, Correlation correlation) {}

  private final MonteCarlo draws;
  private final Exchange exchange;
  private final Map<Key, double[]> made = new HashMap<>();

  BalanceDraws(MonteCarlo draws, Exchange exchange) {
    this.draws = draws;
    this.exchange = exchange;
  }

  /** All that passes one way; the two directions are independent. Nobody may change the array. */
  double[] of(Direction direction, Correlation correlation) {
    return made.computeIfAbsent(
        new Key(direction, correlation),
        key ->
            draws.sum(
                Sums.uncertain(exchange.account(direction).roots()),
                correlation,
                STREAM + direction.number()));
  }
}
