package org.entente.ledger.reconcile;

/**
 * How many independent sources a set of repeating sources amounts to.
 *
 * <p>Measure M2 of the catalogue, after Dong, Berti-Equille and Srivastava, "Integrating
 * Conflicting Data: The Role of Source Dependence", VLDB 2009: from the values that two sources
 * share and do not share follows the probability that the later copies the earlier; a source counts
 * with what is left when it copies none of the earlier ones.
 */
final class EffectiveSources {
  /** Probability that an independent source is wrong about a value (setting). */
  static final double ERROR = 0.2;

  /** Number of wrong values that could be given (setting). */
  static final double WRONG_VALUES = 100;

  /** Probability that a copier copies a given value (setting). */
  static final double COPY_RATE = 0.8;

  /** Probability, before looking, that one source copies another (setting). */
  static final double BEFORE = 0.2;

  /**
   * What two sources have in common.
   *
   * @param shared values that both give, taken to be true
   * @param sharedErrors wrong values that both give
   * @param different values in which they differ
   */
  record Overlap(int shared, int sharedErrors, int different) {}

  private EffectiveSources() {}

  /** Probability from 0 to 1 that one copies the other. */
  static double copying(Overlap o) {
    double right = (1 - ERROR) * (1 - ERROR);
    double wrong = ERROR * ERROR / WRONG_VALUES;
    double other = 1 - right - wrong;
    double keep = 1 - COPY_RATE;
    double copiedRight = (1 - ERROR) * (COPY_RATE + (1 - ERROR) * keep);
    double copiedWrong = ERROR * (COPY_RATE + ERROR * keep / WRONG_VALUES);
    double ratio =
        Math.pow(right / copiedRight, o.shared())
            * Math.pow(wrong / copiedWrong, o.sharedErrors())
            * Math.pow(1 / keep, o.different());
    return other <= 0 ? 0 : 1 / (1 + (1 - BEFORE) / BEFORE * ratio);
  }

  /**
   * The effective number of sources.
   *
   * @param copying probability that source i copies the earlier source j, by i then j
   * @param rate probability that a copier copies the value in question: {@link #COPY_RATE}, or 1
   *     where it is known to be copied
   */
  static double number(double[][] copying, double rate) {
    double sum = 0;
    for (int i = 0; i < copying.length; i++) {
      double own = 1;
      for (int j = 0; j < i; j++) {
        own *= 1 - rate * copying[i][j];
      }
      sum += own;
    }
    return sum;
  }
}
