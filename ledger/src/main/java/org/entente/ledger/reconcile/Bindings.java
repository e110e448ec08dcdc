package org.entente.ledger.reconcile;

import java.util.List;

/** Gathers what all rules bring a claim together with. */
final class Bindings {
  private final List<Bonding> rules;

  Bindings(Terms terms) {
    rules =
        List.of(
            new Matters(),
            new SameFigureRule(terms),
            new NumberRule(terms),
            new AllianceRule(terms),
            new YesNoRule(terms),
            new DirectionRule(terms),
            new DegreeRule(terms),
            new PartFinder(terms),
            OriginMaker::bind);
  }

  /** The bonds of a claim, each once. */
  long[] of(Claim claim) {
    Bonds bonds = new Bonds();
    rules.forEach(rule -> rule.bind(claim, bonds));
    return bonds.keys();
  }
}
