package org.entente.scenarios.play;

import java.util.List;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.DriverSet;

/**
 * What to play.
 *
 * @param drivers the set of drivers
 * @param set drivers that the user sets; they hold whatever the others say
 * @param months how far, 1 to {@link #MOST_MONTHS}
 * @param seed of the draws: the same seed gives the same figures
 */
public record PlayRequest(DriverSet drivers, List<Choice> set, int months, long seed) {
  public static final int MOST_MONTHS = 120;
  public static final int MONTHS = 24;
  public static final long SEED = 20251122;

  public PlayRequest {
    set = List.copyOf(set);
    if (months < 1 || months > MOST_MONTHS) {
      throw new IllegalArgumentException(
          "Between 1 and " + MOST_MONTHS + " months can be played, not " + months);
    }
  }

  /** Two years from a fixed seed with no driver set. */
  public static PlayRequest standard(DriverSet drivers) {
    return new PlayRequest(drivers, List.of(), MONTHS, SEED);
  }
}
