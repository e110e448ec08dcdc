package org.entente.scenarios.play;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.draws.Uncertain;
import org.entente.model.Range;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Effect;

/**
 * By how much each effect multiplies a flow in each run and month. All scenarios use the same
 * draws, so that they differ by their assumptions and not by chance.
 */
final class Factors {
  private static final int STREAM = 50_000;

  private final List<Effect> effects;
  private final List<Drawn> drawn = new ArrayList<>();

  private record Drawn(Draws times, Draws begins) {}

  Factors(DriverSet drivers, long seed, int draws) {
    this.effects = drivers.effects();
    MonteCarlo monteCarlo = new MonteCarlo(seed, draws);
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      Uncertain times = Uncertain.money("factor", effect.times());
      double[] factor = monteCarlo.sum(List.of(times), Correlation.INDEPENDENT, STREAM + i);
      drawn.add(
          new Drawn(
              Draws.zero(draws).plus(factor, 1), begins(effect.firstMonth(), seed + i, draws)));
    }
  }

  /** The month from which it acts, each between the two ends equally likely. */
  private static Draws begins(Range months, long seed, int draws) {
    double low = months.low() == null ? 1 : months.low();
    double high = months.high() == null ? low : months.high();
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed ^ 0x5eed);
    double[] begin = new double[draws];
    for (int i = 0; i < draws; i++) {
      begin[i] = low + random.nextInt((int) (high - low) + 1);
    }
    return Draws.zero(draws).plus(begin, 1);
  }

  /** The product of the given effects in a run and a month, 1 the first. */
  double product(List<Effect> acting, int run, int month) {
    double product = 1;
    for (Effect effect : acting) {
      Integer until = effect.until();
      if (until == null || month <= until) {
        Drawn of = drawn.get(effects.indexOf(effect));
        product *= month >= of.begins().get(run) ? of.times().get(run) : 1;
      }
    }
    return product;
  }
}
