package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Pools the ranges of independent sources for one quantity of one definition, unit and date.
 *
 * <p>Measure M3 of the catalogue: random-effects pooling of logarithms (DerSimonian and Laird,
 * Controlled Clinical Trials 7, 1986), with the larger of the normal standard error and that of
 * Hartung and Knapp (Statistics in Medicine 20, 2001), and the 5 and 95 % points of the normal
 * distribution; I² is the share of disagreement (Higgins and Thompson, Statistics in Medicine 21,
 * 2002). Low and high of a source are taken as its 5 and 95 % points.
 */
final class Pooling {
  /** 95 % point of the standard normal distribution. */
  static final double Z95 = 1.645;

  /** A source's range with the letter of its grade. */
  record Given(Range range, char grade) {}

  /** The 5, 50 and 95 % points, and the share of disagreement from 0 to 1. */
  record Pooled(double low, double mid, double high, double i2, double tau2) {}

  /** The logarithm of a quantity as one source has it, and the variance of its error. */
  record Point(double log, double variance) {}

  private Pooling() {}

  /** Spread of the logarithm that a grade adds: settings, not estimates. */
  static double spread(char grade) {
    return switch (grade) {
      case 'A' -> 0.05;
      case 'B' -> 0.10;
      case 'C' -> 0.15;
      case 'D' -> 0.30;
      case 'E' -> 0.45;
      default -> 0.60;
    };
  }

  /** Null where there are not two ranges that are closed at both ends and above zero. */
  static @Nullable Pooled pool(List<Given> given) {
    List<Point> points = new ArrayList<>();
    for (Given one : given) {
      Double low = one.range().low();
      Double high = one.range().high();
      if (low == null || high == null || low <= 0) {
        return null;
      }
      double s = (Math.log(high) - Math.log(low)) / (2 * Z95);
      double grade = spread(one.grade());
      points.add(new Point((Math.log(low) + Math.log(high)) / 2, s * s + grade * grade));
    }
    return points.size() < 2 ? null : pooled(points);
  }

  /** Pools at least two points. */
  static Pooled pooled(List<Point> points) {
    int k = points.size();
    double fixed = mean(points, 0);
    double q = 0;
    double sum = 0;
    double sumOfSquares = 0;
    for (Point p : points) {
      double w = 1 / p.variance();
      q += w * (p.log() - fixed) * (p.log() - fixed);
      sum += w;
      sumOfSquares += w * w;
    }
    double tau2 = Math.max(0, (q - (k - 1)) / (sum - sumOfSquares / sum));
    double i2 = q > 0 ? Math.max(0, (q - (k - 1)) / q) : 0;
    double mid = mean(points, tau2);
    double weights = 0;
    double scatter = 0;
    for (Point p : points) {
      double w = 1 / (p.variance() + tau2);
      weights += w;
      scatter += w * (p.log() - mid) * (p.log() - mid);
    }
    double normal = Math.sqrt(1 / weights);
    double hartungKnapp = Math.sqrt(scatter / ((k - 1) * weights));
    double error = Z95 * Math.max(normal, hartungKnapp);
    return new Pooled(Math.exp(mid - error), Math.exp(mid), Math.exp(mid + error), i2, tau2);
  }

  private static double mean(List<Point> points, double tau2) {
    double sum = 0;
    double weights = 0;
    for (Point p : points) {
      double w = 1 / (p.variance() + tau2);
      sum += w * p.log();
      weights += w;
    }
    return sum / weights;
  }
}
