package org.entente.scenarios.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.measures.draws.Interval;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.drivers.Targets;
import org.entente.scenarios.hindcast.CountDraws;
import org.entente.scenarios.hindcast.CountSeries;
import org.entente.scenarios.hindcast.DynamicMean;

/** Plays counts of events forward with the model whose hindcast is scored. */
final class EventPlayer {
  /** Fewer months, or fewer events, give no pace. */
  static final int SHORTEST = 12;

  private final Player player;
  private final long seed;
  private final int draws;
  private final int months;

  EventPlayer(Player player, long seed, int draws, int months) {
    this.player = player;
    this.seed = seed;
    this.draws = draws;
    this.months = months;
  }

  /** Why a series cannot be played, empty if it can. */
  static Optional<String> against(CountSeries counts) {
    if (counts.size() < SHORTEST) {
      return Optional.of("only " + counts.size() + " months, fewer than " + SHORTEST);
    }
    return counts.total() < SHORTEST
        ? Optional.of("only " + counts.total() + " events in all, fewer than " + SHORTEST)
        : Optional.empty();
  }

  Fan play(EventCounts from, EventCounts.Directed series, List<Effect> acting) {
    int[] counts = series.counts().counts();
    DynamicMean.Model model = new DynamicMean().fit(counts);
    double begin = model.nextMean(counts);
    double[][] month = new double[months][draws];
    double[] total = new double[draws];
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(
            seed + 104_729L * series.direction().number() + series.quad().name().hashCode());
    CountDraws draw = new CountDraws(random);
    for (int run = 0; run < draws; run++) {
      double mean = begin;
      for (int t = 0; t < months; t++) {
        double factor = player.factors().product(acting, run, t + 1);
        int usual = draw.negativeBinomial(mean, model.size());
        int count = factor == 1 ? usual : draw.negativeBinomial(mean * factor, model.size());
        mean = model.follow(mean, usual);
        month[t][run] = count;
        total[run] += count;
      }
    }
    return fan(from, series, acting, counts, month, total);
  }

  private static Fan fan(
      EventCounts from,
      EventCounts.Directed series,
      List<Effect> acting,
      int[] counts,
      double[][] month,
      double[] total) {
    List<Points> points = new ArrayList<>();
    for (double[] of : month) {
      points.add(Points.of(of));
    }
    boolean assumed = acting.stream().anyMatch(effect -> effect.ground().isAssumption());
    return new Fan(
        series.direction(),
        Targets.of(series.quad()),
        "events per month (" + from.source() + ")",
        Interval.of(Arrays.stream(counts).asDoubleStream().toArray()),
        Basis.DATA,
        Basis.DATA.with(assumed),
        from.last().plusMonths(1),
        points,
        Points.of(total),
        acting,
        List.of(),
        List.of());
  }
}
