package org.entente.measures.interaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.measures.draws.Interval;

/**
 * Finds where the rate of a series of counts changes, and how sure that is: exact Bayesian
 * inference for several change points (Fearnhead, "Exact and efficient Bayesian inference for
 * multiple changepoint problems", Statistics and Computing 16, 2006), each month being a change
 * with the same prior probability. The time needed grows with the square of the length.
 */
public final class ChangePoints {
  private static final int SAMPLES = 2_000;

  private final SegmentModel model;
  private final double logChange;
  private final double logStay;
  private final double[] backward;
  private final long seed;

  /**
   * @param counts by month, at least two
   * @param prior probability of a change in any one month, between 0 and 1
   * @param seed of the samples by which uncertainty is told
   */
  public ChangePoints(int[] counts, double prior, long seed) {
    if (counts.length < 2 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("Counts of at least two months are needed, none below 0");
    }
    if (!(prior > 0 && prior < 1)) {
      throw new IllegalArgumentException("A prior probability of change is needed, not " + prior);
    }
    this.model = new SegmentModel(counts);
    this.logChange = Math.log(prior);
    this.logStay = Math.log1p(-prior);
    this.seed = seed;
    this.backward = backward();
  }

  /**
   * A stretch of one rate.
   *
   * @param start index of its first month
   * @param end index after its last
   * @param earliest 5 % point of where it begins; equals start for the first
   * @param latest 95 % point
   * @param probability that a change is near its start; 1 for the first
   * @param rate 5, 50 and 95 % points of the rate by month
   */
  public record Segment(
      int start, int end, int earliest, int latest, double probability, Interval rate) {}

  /** Log of the probability of the counts from an index on, a segment beginning there. */
  private double[] backward() {
    int n = model.length();
    double[] q = new double[n + 1];
    for (int t = n - 1; t >= 0; t--) {
      double[] terms = terms(t, q);
      q[t] = logSum(terms);
    }
    return q;
  }

  /** One term for each end of a segment that begins at an index. */
  private double[] terms(int t, double[] q) {
    int n = model.length();
    double[] terms = new double[n - t];
    for (int end = t + 1; end <= n; end++) {
      double length = (end - t - 1) * logStay;
      double rest = end == n ? 0 : logChange + q[end];
      terms[end - t - 1] = model.logLikelihood(t, end) + length + rest;
    }
    return terms;
  }

  /** Logarithm of the probability of the whole series under the model. */
  public double logEvidence() {
    return backward[0];
  }

  /** The probability that a segment begins at each index but the first, from samples. */
  public double[] changeProbabilities() {
    double[] found = new double[model.length()];
    for (List<Integer> sample : samples()) {
      sample.forEach(start -> found[start] += 1.0 / SAMPLES);
    }
    return found;
  }

  /** The most probable segmentation, each beginning with its uncertainty. */
  public List<Segment> segments() {
    List<Integer> starts = best();
    List<List<Integer>> samples = samples();
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed + 1);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : model.length();
      Interval rate = rate(start, end, random);
      if (i == 0) {
        segments.add(new Segment(start, end, start, start, 1, rate));
        continue;
      }
      int low = (starts.get(i - 1) + start) / 2;
      int high = (start + end) / 2;
      int[] near = nearest(samples, start, low, high);
      double probability = near.length / (double) SAMPLES;
      segments.add(
          new Segment(
              start, end, point(near, 0.05, start), point(near, 0.95, start), probability, rate));
    }
    return segments;
  }

  private List<Integer> best() {
    int n = model.length();
    double[] q = new double[n + 1];
    int[] next = new int[n];
    for (int t = n - 1; t >= 0; t--) {
      double[] terms = terms(t, q);
      int at = 0;
      for (int i = 1; i < terms.length; i++) {
        at = terms[i] > terms[at] ? i : at;
      }
      q[t] = terms[at];
      next[t] = t + at + 1;
    }
    List<Integer> starts = new ArrayList<>();
    for (int t = 0; t < n; t = next[t]) {
      starts.add(t);
    }
    return starts;
  }

  /** Beginnings of segments but the first, drawn from the exact posterior. */
  private List<List<Integer>> samples() {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    int n = model.length();
    double[][] cumulative = new double[n][];
    List<List<Integer>> samples = new ArrayList<>();
    for (int s = 0; s < SAMPLES; s++) {
      List<Integer> starts = new ArrayList<>();
      int t = draw(0, cumulative, random);
      while (t < n) {
        starts.add(t);
        t = draw(t, cumulative, random);
      }
      samples.add(starts);
    }
    return samples;
  }

  private int draw(int t, double[][] cumulative, UniformRandomProvider random) {
    if (cumulative[t] == null) {
      double[] terms = terms(t, backward);
      double sum = 0;
      for (int i = 0; i < terms.length; i++) {
        sum += Math.exp(terms[i] - backward[t]);
        terms[i] = sum;
      }
      cumulative[t] = terms;
    }
    int at = Arrays.binarySearch(cumulative[t], random.nextDouble());
    int end = at < 0 ? -at - 1 : at;
    return Math.min(t + end + 1, model.length());
  }

  /** Of each sample that has a change between two indices, the one nearest to a third. */
  private static int[] nearest(List<List<Integer>> samples, int start, int low, int high) {
    List<Integer> near = new ArrayList<>();
    for (List<Integer> sample : samples) {
      sample.stream()
          .filter(t -> t > low && t <= high)
          .min((a, b) -> Integer.compare(Math.abs(a - start), Math.abs(b - start)))
          .ifPresent(near::add);
    }
    return near.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static int point(int[] sorted, double share, int otherwise) {
    return sorted.length == 0 ? otherwise : sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** λ = r(1−p)/p with p from its posterior, a ratio of two gamma draws. */
  private Interval rate(int start, int end, UniformRandomProvider random) {
    SharedStateContinuousSampler events =
        AhrensDieterMarsagliaTsangGammaSampler.of(random, 1 + model.sum(start, end), 1);
    SharedStateContinuousSampler rest =
        AhrensDieterMarsagliaTsangGammaSampler.of(random, model.posteriorShape(start, end), 1);
    double[] rates = new double[SAMPLES];
    Arrays.setAll(rates, i -> model.dispersion() * events.sample() / rest.sample());
    return Interval.of(rates);
  }

  private static double logSum(double[] terms) {
    double largest = Arrays.stream(terms).max().orElseThrow();
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - largest);
    }
    return largest + Math.log(sum);
  }
}
