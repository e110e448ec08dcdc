package org.entente.scenarios.hindcast;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What a forecast must beat to be worth anything: that all goes on as it just was, and that all is
 * as it always was. Each comes bare and with a spread, for a bare number is punished by any score
 * of distributions.
 */
public final class Baselines {
  private Baselines() {}

  /** The baselines, in the order in which tables show them. */
  public static List<Forecaster> list() {
    return List.of(
        new Plain(
            "persistence", "the last count again", h -> CountDistribution.point(h[h.length - 1])),
        new Plain(
            "persistence, Poisson",
            "Poisson with the last count as its mean, at least 0.1",
            h -> CountDistribution.poisson(Math.max(0.1, h[h.length - 1]))),
        new Plain(
            "historical mean",
            "Poisson with the mean of all counts so far",
            h -> CountDistribution.poisson(Arrays.stream(h).average().orElse(0))),
        new Plain("all past counts", "every count so far, equally likely", CountDistribution::of));
  }

  private record Plain(String name, String words, Function<int[], CountDistribution> rule)
      implements Forecaster {
    @Override
    public Fitted fit(int[] training) {
      return new Fitted() {
        @Override
        public CountDistribution next(int[] history) {
          return rule.apply(history);
        }

        @Override
        public CountDistribution ahead(int[] history, int ahead) {
          return rule.apply(history);
        }
      };
    }
  }
}
