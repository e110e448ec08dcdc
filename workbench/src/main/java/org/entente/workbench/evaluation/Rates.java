package org.entente.workbench.evaluation;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision share of what was coded that is right, 0 where nothing was coded
 * @param recall share of what was marked that was found, 0 where nothing was marked
 */
public record Rates(double precision, double recall) {

  /**
   * The rates of counts.
   *
   * @param ok how many of those coded are right
   * @param coded how many were coded
   * @param hit how many of those marked were found
   * @param gold how many were marked
   */
  static Rates of(int ok, int coded, int hit, int gold) {
    return new Rates(coded == 0 ? 0 : (double) ok / coded, gold == 0 ? 0 : (double) hit / gold);
  }

  /** Their harmonic mean, 0 where both are. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
