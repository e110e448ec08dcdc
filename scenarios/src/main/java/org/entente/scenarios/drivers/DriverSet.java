package org.entente.scenarios.drivers;

import java.util.List;
import java.util.Optional;

/**
 * A whole file of drivers.
 *
 * @param name of the set, with what it is for
 * @param roles how its roles go to the two sides
 * @param drift how much a flow wanders by itself: standard deviation of the change of its logarithm
 *     in a month
 * @param driftGround why that much
 * @param needs what a tie must have for the set to suit it; all of them
 * @param drivers in the order of the file
 * @param judgements those that are not 0
 * @param effects in the order of the file
 */
public record DriverSet(
    String name,
    Roles roles,
    double drift,
    Ground driftGround,
    List<Need> needs,
    List<Driver> drivers,
    List<Judgement> judgements,
    List<Effect> effects) {

  public DriverSet {
    needs = List.copyOf(needs);
    drivers = List.copyOf(drivers);
    judgements = List.copyOf(judgements);
    effects = List.copyOf(effects);
  }

  public Optional<Driver> find(String driver) {
    return drivers.stream().filter(known -> known.id().equals(driver)).findFirst();
  }

  /**
   * Reads {@code war=ends} as a user types it.
   *
   * @throws IllegalArgumentException with what there is, if no driver or state is called so
   */
  public Choice choice(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(
          "\"" + typed + "\" sets nothing; write DRIVER=STATE, as in " + example());
    }
    String driver = typed.substring(0, equals).strip();
    String state = typed.substring(equals + 1).strip();
    Driver known =
        find(driver)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No driver is called \"" + driver + "\"; there are " + ids()));
    if (known.find(state).isEmpty()) {
      throw new IllegalArgumentException(
          "The driver " + driver + " has no state \"" + state + "\"; it has " + states(known));
    }
    return new Choice(driver, state);
  }

  private String ids() {
    return String.join(", ", drivers.stream().map(Driver::id).toList());
  }

  private String example() {
    Driver first = drivers.get(0);
    return first.id() + "=" + first.states().get(0).id();
  }

  static String states(Driver driver) {
    return String.join(", ", driver.states().stream().map(Driver.State::id).toList());
  }
}
