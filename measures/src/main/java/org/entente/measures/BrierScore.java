package org.entente.measures;

import java.util.List;

/**
 * Scores forecasts that carried a probability: the mean of (p − o)², o being 1 if it happened and 0
 * if not (Brier, Monthly Weather Review 78, 1950). 0 is perfect, 0.25 what "one half" always gets.
 */
final class BrierScore {

  /**
   * A forecast and what came of it.
   *
   * @param low least probability of its word
   * @param high greatest
   */
  record Resolved(double low, double high, boolean happened) {
    double middle() {
      return (low + high) / 2;
    }

    private double outcome() {
      return happened ? 1 : 0;
    }

    private double best() {
      return happened ? high : low;
    }

    private double worst() {
      return happened ? low : high;
    }
  }

  private final List<Resolved> forecasts;

  /** At least one forecast. */
  BrierScore(List<Resolved> forecasts) {
    this.forecasts = List.copyOf(forecasts);
    if (this.forecasts.isEmpty()) {
      throw new IllegalArgumentException("Without a forecast there is no score");
    }
  }

  /** With the middle of each word's range. */
  double score() {
    return mean(f -> f.middle() - f.outcome());
  }

  /** With the end of each range that suits the outcome best. */
  double best() {
    return mean(f -> f.best() - f.outcome());
  }

  /** With the end of each range that suits it least. */
  double worst() {
    return mean(f -> f.worst() - f.outcome());
  }

  /** What always saying one half would have got. */
  double half() {
    return mean(f -> 0.5 - f.outcome());
  }

  /** What always saying the share that happened would have got: it knows what nobody knew then. */
  double baseRate() {
    double share = forecasts.stream().mapToDouble(Resolved::outcome).average().orElseThrow();
    return mean(f -> share - f.outcome());
  }

  private double mean(java.util.function.ToDoubleFunction<Resolved> error) {
    return forecasts.stream()
        .mapToDouble(f -> error.applyAsDouble(f) * error.applyAsDouble(f))
        .average()
        .orElseThrow();
  }
}
