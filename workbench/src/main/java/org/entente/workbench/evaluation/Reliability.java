package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How far confidence means what it says: of the statements with a confidence around 0.8, how many
 * are right.
 *
 * @param statements how many statements were judged
 * @param brier mean squared difference between confidence and outcome (Brier 1950): 0 is perfect
 * @param ece mean difference between confidence and share right over the bins, weighted by their
 *     size (expected calibration error, Naeini and others 2015)
 * @param bins tenths of confidence that hold a statement, the lowest first
 */
public record Reliability(int statements, double brier, double ece, List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * The statements whose confidence lies in one tenth.
   *
   * @param from lower bound of the tenth
   * @param statements how many
   * @param confidence their mean confidence
   * @param right share of them that is right
   */
  public record Bin(double from, int statements, double confidence, double right) {}

  /** One judged confidence. */
  public record Case(double confidence, boolean right) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Of the confidence that the coder gave. */
  public static Reliability of(List<Verdict> verdicts) {
    return ofCases(
        verdicts.stream()
            .filter(Verdict::isJudged)
            .map(v -> new Case(v.statement().confidence(), v.isRight()))
            .toList());
  }

  static Reliability ofCases(List<Case> cases) {
    int[] n = new int[BINS];
    double[] sum = new double[BINS];
    int[] right = new int[BINS];
    double squares = 0;
    for (Case one : cases) {
      int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
      n[bin]++;
      sum[bin] += one.confidence();
      right[bin] += one.right() ? 1 : 0;
      double miss = one.confidence() - (one.right() ? 1 : 0);
      squares += miss * miss;
    }
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      if (n[i] > 0) {
        double confidence = sum[i] / n[i];
        double share = (double) right[i] / n[i];
        bins.add(new Bin((double) i / BINS, n[i], confidence, share));
        error += n[i] * Math.abs(confidence - share);
      }
    }
    int all = Math.max(1, cases.size());
    return new Reliability(cases.size(), squares / all, error / all, bins);
  }
}
