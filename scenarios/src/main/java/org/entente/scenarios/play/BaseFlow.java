package org.entente.scenarios.play;

import java.util.List;
import org.entente.measures.draws.Interval;
import org.entente.measures.flows.Direction;
import org.entente.model.Measure;

/**
 * What passes one way in one channel in a month, by the ledger.
 *
 * @param direction which way
 * @param target word of the channel, or {@code trade}
 * @param unit of the figures
 * @param perMonth 5, 50 and 95 % points
 * @param inputs every number that went in
 * @param assumptions what had to be assumed for it, one sentence each; empty where all is data
 * @param draws the pace itself, one a run
 */
record BaseFlow(
    Direction direction,
    String target,
    String unit,
    Interval perMonth,
    List<Measure.Input> inputs,
    List<String> assumptions,
    Draws draws) {

  BaseFlow {
    inputs = List.copyOf(inputs);
    assumptions = List.copyOf(assumptions);
  }

  Basis basis() {
    boolean assumed = inputs.stream().anyMatch(Measure.Input::assumed);
    return Basis.DATA.with(assumed || !assumptions.isEmpty());
  }
}
