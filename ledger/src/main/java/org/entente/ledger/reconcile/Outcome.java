package org.entente.ledger.reconcile;

import java.util.List;

/**
 * What came of a forecast.
 *
 * @param word {@code happened}, {@code did-not-happen} or {@code unresolved}
 * @param resolvedBy the claims that show it, the one that fits best first
 */
record Outcome(String word, List<Claim> resolvedBy) {
  static final Outcome UNRESOLVED = new Outcome("unresolved", List.of());

  Outcome {
    resolvedBy = List.copyOf(resolvedBy);
  }

  static Outcome happened(List<Claim> by) {
    return new Outcome("happened", by);
  }

  static Outcome didNotHappen(List<Claim> by) {
    return new Outcome("did-not-happen", by);
  }
}
