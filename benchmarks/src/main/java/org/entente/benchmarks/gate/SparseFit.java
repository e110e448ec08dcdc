package org.entente.benchmarks.gate;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a logistic model to rows of signs by Newton's method with a ridge penalty, each step solved
 * by conjugate gradients (Lin, Weng and Keerthi 2008). A sentence of several statements counts so
 * often. The penalised likelihood has one maximum.
 */
final class SparseFit {

  private static final int STEPS = 30;
  private static final int INNER = 60;
  private static final double CLOSE = 1e-3;

  private final List<Case> cases;
  private final int signs;
  private final double ridge;

  /**
   * @param signs how many there are; the weight of the start is kept behind them
   * @param ridge weight of the penalty, in units of one case
   */
  SparseFit(List<Case> cases, int signs, double ridge) {
    this.cases = cases;
    this.signs = signs;
    this.ridge = ridge;
  }

  /** The weights, the last that of the start. */
  double[] fit() {
    double[] weights = new double[signs + 1];
    double first = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] chances = new double[cases.size()];
      double[] gradient = gradient(weights, chances);
      double size = Math.sqrt(dot(gradient, gradient));
      first = step == 0 ? size : first;
      if (size < CLOSE * first) {
        break;
      }
      double[] move = solve(chances, gradient);
      double before = loss(weights);
      double share = 1;
      double[] next = moved(weights, move, share);
      while (loss(next) > before && share > 1e-4) {
        share /= 2;
        next = moved(weights, move, share);
      }
      weights = next;
    }
    return weights;
  }

  static double logOdds(double[] weights, Case one) {
    double sum = weights[weights.length - 1];
    for (int i = 0; i < one.size(); i++) {
      sum += weights[one.sign(i)];
    }
    return sum;
  }

  private static double count(Case one) {
    return Math.max(1, one.statements());
  }

  private double loss(double[] weights) {
    double loss = 0;
    for (Case one : cases) {
      double z = logOdds(weights, one);
      double signed = one.statements() > 0 ? -z : z;
      loss += count(one) * (Math.max(0, signed) + Math.log1p(Math.exp(-Math.abs(signed))));
    }
    for (int i = 0; i < signs; i++) {
      loss += ridge / 2 * weights[i] * weights[i];
    }
    return loss;
  }

  /** Down the slope of the loss; fills in how likely each case is. */
  private double[] gradient(double[] weights, double[] chances) {
    double[] gradient = new double[signs + 1];
    for (int i = 0; i < signs; i++) {
      gradient[i] = -ridge * weights[i];
    }
    for (int c = 0; c < chances.length; c++) {
      Case one = cases.get(c);
      chances[c] = 1 / (1 + Math.exp(-logOdds(weights, one)));
      add(gradient, one, count(one) * ((one.statements() > 0 ? 1 : 0) - chances[c]));
    }
    return gradient;
  }

  private static void add(double[] into, Case one, double value) {
    for (int i = 0; i < one.size(); i++) {
      into[one.sign(i)] += value;
    }
    into[into.length - 1] += value;
  }

  private double[] curved(double[] chances, double[] direction) {
    double[] result = new double[signs + 1];
    for (int i = 0; i < signs; i++) {
      result[i] = ridge * direction[i];
    }
    for (int c = 0; c < chances.length; c++) {
      Case one = cases.get(c);
      double curve = count(one) * chances[c] * (1 - chances[c]);
      if (curve > 1e-9) {
        add(result, one, curve * logOdds(direction, one));
      }
    }
    return result;
  }

  private double[] solve(double[] chances, double[] gradient) {
    double[] move = new double[signs + 1];
    double[] rest = gradient.clone();
    double[] direction = rest.clone();
    double size = dot(rest, rest);
    double enough = size * 0.01;
    for (int i = 0; i < INNER && size > enough; i++) {
      double[] curved = curved(chances, direction);
      double length = size / dot(direction, curved);
      for (int k = 0; k < move.length; k++) {
        move[k] += length * direction[k];
        rest[k] -= length * curved[k];
      }
      double next = dot(rest, rest);
      for (int k = 0; k < move.length; k++) {
        direction[k] = rest[k] + next / size * direction[k];
      }
      size = next;
    }
    return move;
  }

  private static double[] moved(double[] from, double[] move, double share) {
    double[] to = Arrays.copyOf(from, from.length);
    for (int i = 0; i < to.length; i++) {
      to[i] += share * move[i];
    }
    return to;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
