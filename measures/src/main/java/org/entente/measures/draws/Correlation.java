package org.entente.measures.draws;

/** How the errors of several quantities and prices hang together. */
public enum Correlation {
  /** Every quantity and every price errs by itself. */
  INDEPENDENT("independent"),
  /** Quantities err by themselves; the logarithms of the prices correlate by 0.7. */
  PRICES("prices 0.7"),
  /** One error for all quantities and one for all prices, the two independent. */
  TWO_FACTORS("two factors (all quantities together, all prices together)"),
  /** One error for everything: its ends are the sums of all lows and of all highs. */
  PERFECT("perfect");

  private final String words;

  Correlation(String words) {
    this.words = words;
  }

  /** As it stands in the assumption of a measure. */
  public String words() {
    return words;
  }
}
