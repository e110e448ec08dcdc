package org.entente.workbench.evaluation;

import java.util.List;

/**
 * Fits a logistic model by Newton's method with a ridge penalty on all weights but the first (le
 * Cessie and van Houwelingen 1992). The penalised likelihood has one maximum, so the outcome does
 * not depend on where the search begins.
 */
final class LogisticFit {

  private static final int STEPS = 50;
  private static final double CLOSE = 1e-9;

  private final double ridge;

  /**
   * @param ridge weight of the penalty, in units of one case
   */
  LogisticFit(double ridge) {
    this.ridge = ridge;
  }

  /**
   * The weights that fit best.
   *
   * @param rows one row a case, the first value 1
   * @param right whether the case was right
   */
  double[] fit(List<double[]> rows, List<Boolean> right) {
    int n = rows.get(0).length;
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (int i = 1; i < n; i++) {
        gradient[i] = -ridge * weights[i];
        curvature[i][i] = ridge;
      }
      for (int r = 0; r < rows.size(); r++) {
        double[] row = rows.get(r);
        double p = probability(weights, row);
        double miss = (right.get(r) ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
          gradient[i] += miss * row[i];
          for (int j = 0; j < n; j++) {
            curvature[i][j] += p * (1 - p) * row[i] * row[j];
          }
        }
      }
      double[] move = solve(curvature, gradient);
      double largest = 0;
      for (int i = 0; i < n; i++) {
        weights[i] += move[i];
        largest = Math.max(largest, Math.abs(move[i]));
      }
      if (largest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  static double probability(double[] weights, double[] row) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += weights[i] * row[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Gaussian elimination with row exchange; a direction without any case in it stays at 0. */
  private static double[] solve(double[][] matrix, double[] vector) {
    int n = vector.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = matrix[column];
      matrix[column] = matrix[pivot];
      matrix[pivot] = swap;
      double value = vector[column];
      vector[column] = vector[pivot];
      vector[pivot] = value;
      for (int row = 0; row < n; row++) {
        if (row != column && matrix[column][column] != 0) {
          double factor = matrix[row][column] / matrix[column][column];
          for (int k = column; k < n; k++) {
            matrix[row][k] -= factor * matrix[column][k];
          }
          vector[row] -= factor * vector[column];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = matrix[i][i] == 0 ? 0 : vector[i] / matrix[i][i];
    }
    return solution;
  }
}
