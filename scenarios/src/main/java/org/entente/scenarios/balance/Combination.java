package org.entente.scenarios.balance;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.scenarios.drivers.Choice;

/**
 * One state for every driver, and how well they hold together.
 *
 * @param choices in the order of the drivers
 * @param balances one a driver
 * @param margin the smallest margin of a driver that was not set by the user; 0 or more means that
 *     the combination is consistent
 * @param score total impact score: the sum over drivers of the sums of the states that they have
 */
public record Combination(List<Choice> choices, List<Balance> balances, int margin, int score) {

  public Combination {
    choices = List.copyOf(choices);
    balances = List.copyOf(balances);
  }

  /** No driver, but those that the user set, would be better off in another state. */
  public boolean isConsistent() {
    return margin >= 0;
  }

  public boolean holds(Choice choice) {
    return choices.contains(choice);
  }

  /** "war=on, repayment=rises". */
  public String words() {
    return choices.stream().map(Choice::toString).collect(Collectors.joining(", "));
  }
}
