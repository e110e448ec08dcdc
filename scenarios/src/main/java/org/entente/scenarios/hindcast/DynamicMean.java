package org.entente.scenarios.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Negative binomial counts whose mean follows what happened:
 *
 * <p>μ(t+1) = (1 − α − β) m + α y(t) + β μ(t), y(t) ~ NB(μ(t), k) with variance μ + μ²/k.
 *
 * <p>This is the INGARCH(1,1) model (R. Ferland, A. Latour, D. Oraichi, Journal of Time Series
 * Analysis 27 (2006), 923–942) with negative binomial counts (F. Zhu, same journal 32 (2011),
 * 54–67). Its long-run mean m is that of the training counts; α and β are taken from a grid and k
 * from a finer one, by maximum likelihood. With α = β = 0 it is the historical mean, with α near 1
 * persistence, so that it can find out which of the two suits a series.
 */
public final class DynamicMean implements Forecaster {
  private static final double STEP = 0.1;
  private static final double FINE = 0.05;

  /** α + β stays below 1, so that forecasts return to the long-run mean. */
  private static final double MOST = 0.95;

  /** Shape k on a grid of this ratio, from 0.05 to about 1000; then Poisson is as good. */
  private static final double RATIO = 1.35;

  private static final double SMALLEST = 0.05;
  private static final double LARGEST = 1000;
  private static final int PATHS = 2000;
  private static final long SEED = 20251122;

  @Override
  public String name() {
    return "dynamic mean";
  }

  @Override
  public String words() {
    return "negative binomial whose mean moves with the counts (INGARCH), fitted to the training";
  }

  @Override
  public Model fit(int[] training) {
    double mean = Arrays.stream(training).average().orElse(0);
    if (mean == 0) {
      // Nothing ever happened: half an event over the whole time is Jeffreys' guess of a rate.
      return new Model(0.5 / Math.max(1, training.length), 0, 0, 1);
    }
    List<Shape> shapes = new ArrayList<>();
    for (double size = SMALLEST; size <= LARGEST; size *= RATIO) {
      shapes.add(new Shape(size, constants(training, size)));
    }
    Model best = new Model(mean, 0, 0, 1);
    double most = Double.NEGATIVE_INFINITY;
    for (double memory = 0; memory <= MOST + 1e-9; memory += STEP / 2) {
      for (double alpha = 0; alpha <= memory + 1e-9; alpha += memory < STEP ? FINE : STEP) {
        double beta = Math.max(0, memory - alpha);
        if (alpha == 0 && beta > 0) {
          continue; // without the last count the mean never moves
        }
        double[] means = means(training, mean, alpha, beta);
        for (Shape shape : shapes) {
          double found = likelihood(training, means, shape);
          if (found > most + 1e-9) {
            most = found;
            best = new Model(mean, alpha, beta, shape.size());
          }
        }
      }
    }
    return best;
  }

  private static double[] means(int[] counts, double mean, double alpha, double beta) {
    double[] means = new double[counts.length];
    double now = mean;
    for (int t = 0; t < counts.length; t++) {
      means[t] = now;
      now = (1 - alpha - beta) * mean + alpha * counts[t] + beta * now;
    }
    return means;
  }

  /** A shape k, and what it adds to the log-likelihood whatever the means are. */
  private record Shape(double size, double constants) {}

  private static double constants(int[] counts, double size) {
    double ofSize = LogGamma.of(size);
    double sum = 0;
    for (int y : counts) {
      sum += y == 0 ? 0 : LogGamma.of(y + size) - ofSize - LogGamma.of(y + 1.0);
    }
    return sum;
  }

  private static double likelihood(int[] counts, double[] means, Shape shape) {
    double size = shape.size();
    double sum = shape.constants();
    for (int t = 0; t < counts.length; t++) {
      double y = counts[t];
      sum -= (size + y) * Math.log1p(means[t] / size);
      sum += y == 0 ? 0 : y * Math.log(means[t] / size);
    }
    return sum;
  }

  /**
   * The fitted model.
   *
   * @param mean m, the long-run mean
   * @param alpha how much the last count moves the mean, 0 to 1
   * @param beta how much the mean stays where it was, 0 to 1
   * @param size k of the negative binomial distribution
   */
  public record Model(double mean, double alpha, double beta, double size) implements Fitted {

    /** The mean of the next count. */
    public double nextMean(int[] history) {
      double now = mean;
      for (int count : history) {
        now = (1 - alpha - beta) * mean + alpha * count + beta * now;
      }
      return now;
    }

    /** The mean that follows on a mean and a count. */
    public double follow(double now, double count) {
      return (1 - alpha - beta) * mean + alpha * count + beta * now;
    }

    @Override
    public CountDistribution next(int[] history) {
      return CountDistribution.negativeBinomial(nextMean(history), size);
    }

    @Override
    public CountDistribution ahead(int[] history, int ahead) {
      if (ahead == 1 || alpha + beta == 0) {
        return next(history);
      }
      UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED + ahead);
      double begin = nextMean(history);
      int[] ends = new int[PATHS];
      CountDraws draws = new CountDraws(random);
      for (int path = 0; path < PATHS; path++) {
        double now = begin;
        for (int step = 1; step < ahead; step++) {
          now = follow(now, draws.negativeBinomial(now, size));
        }
        ends[path] = draws.negativeBinomial(now, size);
      }
      return CountDistribution.of(ends);
    }
  }
}
