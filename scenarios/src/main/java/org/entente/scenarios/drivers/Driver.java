package org.entente.scenarios.drivers;

import java.util.List;
import java.util.Optional;

/**
 * Something that decides how a tie goes on, and the states that it may be in.
 *
 * @param id short name, as in {@code war}
 * @param label for people
 * @param states two or more, in the order of the file
 */
public record Driver(String id, String label, List<State> states) {

  public Driver {
    states = List.copyOf(states);
  }

  /**
   * One state of a driver.
   *
   * @param id short name, as in {@code ends}
   * @param label for people
   */
  public record State(String id, String label) {}

  public Optional<State> find(String state) {
    return states.stream().filter(known -> known.id().equals(state)).findFirst();
  }
}
