package org.entente.scenarios.drivers;

/**
 * Why a line of a file of drivers says what it says.
 *
 * @param reason one sentence
 * @param source where it stands, or {@code assumption} where nobody else says so
 * @param place file and line
 */
public record Ground(String reason, String source, String place) {
  static final String ASSUMPTION = "assumption";

  /** Whether no source bears it out. */
  public boolean isAssumption() {
    return source.equals(ASSUMPTION);
  }
}
