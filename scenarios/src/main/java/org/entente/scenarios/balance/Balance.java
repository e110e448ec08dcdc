package org.entente.scenarios.balance;

import java.util.List;

/**
 * The impact balance of one driver in a combination: what all other drivers together do to each of
 * its states.
 *
 * @param driver id of the driver
 * @param state id of the state that it has in the combination
 * @param sums impact sum of each of its states, in the order of the file
 * @param margin sum of its state less the largest sum of another state: 0 or more where it holds
 */
public record Balance(String driver, String state, List<Sum> sums, int margin) {

  /** What the other drivers do to one state. */
  public record Sum(String state, int sum) {}

  public Balance {
    sums = List.copyOf(sums);
  }
}
