package org.entente.scenarios.play;

import java.util.List;
import org.entente.scenarios.balance.Combination;

/**
 * A scenario: a combination of states, and how the channels go on in it.
 *
 * @param number from 1, the best balanced first
 * @param combination the states
 * @param fans one a direction and channel
 */
public record Outcome(int number, Combination combination, List<Fan> fans) {

  public Outcome {
    fans = List.copyOf(fans);
  }
}
