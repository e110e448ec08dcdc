package org.entente.scenarios.drivers;

/**
 * A driver in one of its states; written {@code war=ends}.
 *
 * @param driver id of the driver
 * @param state id of the state
 */
public record Choice(String driver, String state) {

  @Override
  public String toString() {
    return driver + "=" + state;
  }
}
