package org.entente.measures.flows;

import java.util.Optional;
import org.entente.measures.prices.Deflators;
import org.entente.model.Measure;
import org.jspecify.annotations.Nullable;

/** Brings dollars of any year into those of one year, or leaves them as they are. */
final class ConstantDollars {
  private final Deflators deflators;
  private final @Nullable Integer wanted;

  /**
   * @param wanted the year of the dollars, null to leave all as they are
   */
  ConstantDollars(Deflators deflators, @Nullable Integer wanted) {
    this.deflators = deflators;
    this.wanted = wanted;
  }

  /** By what dollars of a year are multiplied. */
  double factor(int year) {
    return wanted == null ? 1 : deflators.factor(year, wanted).times();
  }

  /** That factor as an input; empty where nothing is changed. */
  Optional<Measure.Input> input(String label, int year) {
    if (wanted == null || wanted == year) {
      return Optional.empty();
    }
    Deflators.Factor factor = deflators.factor(year, wanted);
    return Optional.of(
        new Measure.Input(
            label + ", dollars of " + wanted + " for one of " + year,
            factor.times(),
            factor.times(),
            factor.times(),
            "USD",
            factor.place(),
            factor.assumed()));
  }
}
