package org.entente.benchmarks.similar;

import java.util.Optional;

/** A direction in the space of an embedding: numbers of length one. */
final class Vector {
  private final float[] numbers;

  private Vector(float[] numbers) {
    this.numbers = numbers;
  }

  /** The direction of these numbers; empty where all are zero. */
  static Optional<Vector> of(float[] numbers) {
    double length = Math.sqrt(product(numbers, numbers));
    if (length == 0) {
      return Optional.empty();
    }
    float[] unit = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      unit[i] = (float) (numbers[i] / length);
    }
    return Optional.of(new Vector(unit));
  }

  /** This direction and a share of another. */
  Vector plus(float share, Vector other) {
    float[] sum = numbers.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * other.numbers[i];
    }
    return of(sum).orElse(this);
  }

  /** The cosine of the angle between two directions, -1 to 1. */
  double cosine(Vector other) {
    return product(numbers, other.numbers);
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
