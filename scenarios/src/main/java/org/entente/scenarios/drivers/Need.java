package org.entente.scenarios.drivers;

import java.util.List;

/**
 * What a set of drivers supposes of a tie: that the ledger holds a flow in one of these channels.
 *
 * @param way in which direction
 * @param targets any of these channels
 * @param reason what the set supposes, one sentence
 */
public record Need(Way way, List<String> targets, String reason) {

  public Need {
    targets = List.copyOf(targets);
  }
}
