package org.entente.ledger.reconcile;

/** A rule that looks at claims together, and says by what it brings them together. */
@FunctionalInterface
interface Bonding {
  /** Adds the keys by which this claim may be looked at together with others. */
  void bind(Claim claim, Bonds bonds);
}
