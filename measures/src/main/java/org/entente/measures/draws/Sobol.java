package org.entente.measures.draws;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Shares of the variance of a result that its independent inputs cause (Sobol 1993). First order:
 * what an input causes by itself, S_i = E[f(B)(f(A_B^i) − f(A))]/V (Saltelli and others, Computer
 * Physics Communications 181, 2010). Total: with all in which it takes part, T_i = E[(f(A) −
 * f(A_B^i))²]/2V (Jansen, Computer Physics Communications 117, 1999). A and B are samples, A_B^i is
 * A with column i of B.
 */
public final class Sobol {

  /** An input: draws one value of it. */
  @FunctionalInterface
  public interface Input {
    double draw(UniformRandomProvider random);
  }

  /**
   * The shares of one input, with sampling error.
   *
   * @param first share by itself, 0 to 1
   * @param total share with all interactions
   */
  public record Index(double first, double total) {}

  private final long seed;
  private final int samples;

  /**
   * @param samples how many draws of all inputs, at least 100; errors fall with their root
   */
  public Sobol(long seed, int samples) {
    if (samples < 100) {
      throw new IllegalArgumentException("Fewer than 100 samples say nothing: " + samples);
    }
    this.seed = seed;
    this.samples = samples;
  }

  /** The shares of all inputs in turn; all 0 if the result does not vary. */
  public Index[] indices(Input[] inputs, ToDoubleFunction<double[]> result) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    double[][] a = sample(inputs, random);
    double[][] b = sample(inputs, random);
    double[] ofA = values(a, result);
    double[] ofB = values(b, result);
    double mean = (mean(ofA) + mean(ofB)) / 2;
    double variance = (spread(ofA, mean) + spread(ofB, mean)) / 2;
    Index[] indices = new Index[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      double first = 0;
      double total = 0;
      for (int s = 0; s < samples; s++) {
        double kept = a[s][i];
        a[s][i] = b[s][i];
        double mixed = result.applyAsDouble(a[s]);
        a[s][i] = kept;
        first += (ofB[s] - mean) * (mixed - ofA[s]) / samples;
        total += (ofA[s] - mixed) * (ofA[s] - mixed) / (2.0 * samples);
      }
      indices[i] =
          variance == 0
              ? new Index(0, 0)
              : new Index(share(first / variance), share(total / variance));
    }
    return indices;
  }

  /** Sampling error may carry an estimate beyond what a share can be. */
  private static double share(double estimate) {
    return Math.min(1, Math.max(0, estimate));
  }

  private double[][] sample(Input[] inputs, UniformRandomProvider random) {
    double[][] drawn = new double[samples][inputs.length];
    for (double[] row : drawn) {
      Arrays.setAll(row, i -> inputs[i].draw(random));
    }
    return drawn;
  }

  private static double[] values(double[][] rows, ToDoubleFunction<double[]> result) {
    return Arrays.stream(rows).mapToDouble(result).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double spread(double[] values, double mean) {
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }
}
