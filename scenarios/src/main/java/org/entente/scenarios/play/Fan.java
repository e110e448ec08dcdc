package org.entente.scenarios.play;

import java.time.YearMonth;
import java.util.List;
import org.entente.measures.draws.Interval;
import org.entente.measures.flows.Direction;
import org.entente.model.Measure;
import org.entente.scenarios.drivers.Effect;

/**
 * A channel played forward, month by month.
 *
 * @param direction which way
 * @param target word of the channel, {@code trade}, or a quad class of events
 * @param unit of the figures of a month
 * @param base what passes in a month so far: 5, 50 and 95 % points
 * @param baseBasis on what that rests
 * @param basis on what the months played rest
 * @param first the first month played
 * @param months one a month
 * @param total all months together
 * @param effects what changes it in this scenario
 * @param inputs every number of the ledger that went in
 * @param assumptions what had to be assumed besides, one sentence each
 */
public record Fan(
    Direction direction,
    String target,
    String unit,
    Interval base,
    Basis baseBasis,
    Basis basis,
    YearMonth first,
    List<Points> months,
    Points total,
    List<Effect> effects,
    List<Measure.Input> inputs,
    List<String> assumptions) {

  public Fan {
    months = List.copyOf(months);
    effects = List.copyOf(effects);
    inputs = List.copyOf(inputs);
    assumptions = List.copyOf(assumptions);
  }

  /** Whether it counts events and is no sum of money. */
  public boolean isCount() {
    return unit.startsWith("events");
  }
}
