package org.entente.scenarios.hindcast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Foresees the last fifth of a series from the first four fifths and scores what came out, for a
 * model and its baselines alike: step by step (each step is told before the next is foreseen) and
 * all at once (nothing is told after the training).
 */
public final class Hindcast {
  /** A series shorter than this is not scored: two steps held out would say nothing. */
  public static final int SHORTEST = 10;

  private static final int SHARE = 5;

  private final List<Forecaster> forecasters =
      Stream.concat(Stream.of(new DynamicMean()), Baselines.list().stream()).toList();

  /** The model first, then the baselines. */
  public List<Forecaster> forecasters() {
    return forecasters;
  }

  /**
   * Scores one series.
   *
   * @throws IllegalArgumentException if it is shorter than {@link #SHORTEST}
   */
  public SeriesScore score(CountSeries series) {
    if (series.size() < SHORTEST) {
      throw new IllegalArgumentException(
          series.label() + " has " + series.size() + " steps, fewer than " + SHORTEST);
    }
    int held = Math.max(1, series.size() / SHARE);
    int training = series.size() - held;
    int[] known = series.first(training);
    double mean = Arrays.stream(known).average().orElse(0);
    List<SeriesScore.ModelScore> scores = new ArrayList<>();
    for (Forecaster forecaster : forecasters) {
      scores.add(score(forecaster, series, known, (int) Math.floor(mean)));
    }
    return new SeriesScore(
        series.label(),
        series.total(),
        training,
        held,
        series.steps().get(training),
        series.steps().get(series.size() - 1),
        mean,
        scores);
  }

  private static SeriesScore.ModelScore score(
      Forecaster forecaster, CountSeries series, int[] known, int usual) {
    Forecaster.Fitted fitted = forecaster.fit(known);
    int held = series.size() - known.length;
    double next = 0;
    double ahead = 0;
    double any = 0;
    double more = 0;
    for (int h = 0; h < held; h++) {
      int step = known.length + h;
      int happened = series.count(step);
      CountDistribution told = fitted.next(series.first(step));
      next += Scores.crps(told, happened);
      any += Scores.brier(1 - told.atMost(0), happened > 0);
      more += Scores.brier(1 - told.atMost(usual), happened > usual);
      ahead += Scores.crps(fitted.ahead(known, h + 1), happened);
    }
    return new SeriesScore.ModelScore(
        forecaster.name(), next / held, ahead / held, any / held, more / held);
  }
}
