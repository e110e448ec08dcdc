package org.entente.measures.alignment;

import java.util.Arrays;

/**
 * Agreement of two raters, or two states at the vote, over categories in an order.
 *
 * <p>With a distance d from 0 (the same) to 1, observed disagreement D_o is the mean distance and:
 *
 * <ul>
 *   <li>agreement = 1 − D_o (Voeten's measure, where yes, abstention and no are 1, ½ and 0);
 *   <li>S = 1 − 2·D_o with every roll call of equal weight (Signorino and Ritter, "Tau-b or Not
 *       Tau-b", International Studies Quarterly 43, 1999);
 *   <li>κ = 1 − D_o/D_e, where D_e is what each side's own margins would give by chance (Cohen
 *       1960; with distances, Cohen 1968);
 *   <li>π the same with both margins pooled (Scott 1955; for votes Häge, "Choice or Circumstance?",
 *       Political Analysis 19, 2011).
 * </ul>
 */
public final class Agreement {

  /** How far two categories are from each other. */
  public enum Distance {
    /** 0 for the same and 1 for any other. */
    NOMINAL,
    /** By the number of steps between them, 1 from the first to the last. */
    LINEAR
  }

  private final double[][] counts;
  private final Distance distance;
  private final double n;

  /**
   * A square table: how often the first chose the row while the second chose the column.
   *
   * @throws IllegalArgumentException if it is not square, has fewer than two categories, a negative
   *     count, or counts nothing
   */
  public Agreement(double[][] counts, Distance distance) {
    this.counts = Arrays.stream(counts).map(double[]::clone).toArray(double[][]::new);
    this.distance = distance;
    this.n = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
    boolean square = Arrays.stream(counts).allMatch(row -> row.length == counts.length);
    boolean counted = Arrays.stream(counts).flatMapToDouble(Arrays::stream).allMatch(c -> c >= 0);
    if (counts.length < 2 || !square || !counted || !(n > 0)) {
      throw new IllegalArgumentException(
          "Not a square table of counts: " + Arrays.deepToString(counts));
    }
  }

  /** Mean nearness, 0 to 1. */
  public double agreement() {
    return 1 - observed();
  }

  /** Signorino and Ritter's S, −1 to 1, all items of equal weight. */
  public double s() {
    return 1 - 2 * observed();
  }

  /** Cohen's κ, at most 1; not a number where chance leaves nothing to disagree on. */
  public double kappa() {
    return corrected(margin(true), margin(false));
  }

  /** Scott's π, at most 1; not a number where chance leaves nothing to disagree on. */
  public double pi() {
    double[] a = margin(true);
    double[] b = margin(false);
    double[] pooled = new double[a.length];
    Arrays.setAll(pooled, i -> (a[i] + b[i]) / 2);
    return corrected(pooled, pooled);
  }

  private double observed() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        sum += counts[i][j] * distance(i, j);
      }
    }
    return sum / n;
  }

  private double corrected(double[] a, double[] b) {
    double expected = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        expected += a[i] * b[j] * distance(i, j);
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed() / expected;
  }

  private double[] margin(boolean rows) {
    double[] margin = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        margin[rows ? i : j] += counts[i][j] / n;
      }
    }
    return margin;
  }

  private double distance(int i, int j) {
    return switch (distance) {
      case NOMINAL -> i == j ? 0 : 1;
      case LINEAR -> Math.abs(i - j) / (counts.length - 1.0);
    };
  }
}
