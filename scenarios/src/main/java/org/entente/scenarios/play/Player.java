package org.entente.scenarios.play;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.measures.flows.Direction;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.drivers.Way;

/**
 * Plays flows forward: x(t) = base · exp(w(t)) · Π of the factors that act in month t, where w is a
 * random walk whose steps are normal with the drift of the set of drivers as standard deviation.
 */
final class Player {
  private final DriverSet drivers;
  private final boolean swapped;
  private final Factors factors;
  private final long seed;
  private final int draws;
  private final int months;

  /**
   * @param swapped whether the role A is with the second side of the tie
   */
  Player(DriverSet drivers, boolean swapped, long seed, int draws, int months) {
    this.drivers = drivers;
    this.swapped = swapped;
    this.factors = new Factors(drivers, seed, draws);
    this.seed = seed;
    this.draws = draws;
    this.months = months;
  }

  /** The direction in the roles of the file. */
  Way way(Direction direction) {
    return (direction == Direction.A_TO_B) == swapped ? Way.B_TO_A : Way.A_TO_B;
  }

  /** The effects of these states on a channel; none for what goes on as it is. */
  List<Effect> acting(Direction direction, String target, java.util.function.Predicate<Effect> in) {
    return drivers.effects().stream()
        .filter(in)
        .filter(effect -> effect.reaches(way(direction), target))
        .toList();
  }

  /** A flow of money under some effects. */
  Fan play(BaseFlow base, List<Effect> acting, YearMonth first) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(
            seed + 7919L * base.direction().number() + base.target().hashCode());
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    double[][] month = new double[months][draws];
    double[] total = new double[draws];
    for (int run = 0; run < draws; run++) {
      double walk = 0;
      for (int t = 0; t < months; t++) {
        walk += drivers.drift() * normal.sample();
        double value = base.draws().get(run) * Math.exp(walk) * factors.product(acting, run, t + 1);
        month[t][run] = value;
        total[run] += value;
      }
    }
    List<Points> points = new ArrayList<>();
    for (double[] of : month) {
      points.add(Points.of(of));
    }
    return new Fan(
        base.direction(),
        base.target(),
        base.unit(),
        base.perMonth(),
        base.basis(),
        basis(base.basis(), acting),
        first,
        points,
        Points.of(total),
        acting,
        base.inputs(),
        base.assumptions());
  }

  /**
   * To go on at all is an assumption wherever the set gives a drift or an effect without source.
   */
  private Basis basis(Basis base, List<Effect> acting) {
    boolean assumed =
        acting.stream().anyMatch(effect -> effect.ground().isAssumption())
            || (drivers.drift() > 0 && drivers.driftGround().isAssumption());
    return base.with(assumed);
  }

  Factors factors() {
    return factors;
  }
}
