package org.entente.ledger.reconcile;

import java.util.List;
import org.entente.model.Statement;

/**
 * What came of a forecast.
 *
 * @param word {@code happened}, {@code did-not-happen} or {@code unresolved}
 * @param resolvedBy the statements that show it, the one that fits best first
 */
public record Outcome(String word, List<Statement> resolvedBy) {
  static final Outcome UNRESOLVED = new Outcome("unresolved", List.of());

  public Outcome {
    resolvedBy = List.copyOf(resolvedBy);
  }

  static Outcome happened(List<Statement> by) {
    return new Outcome("happened", by);
  }

  static Outcome didNotHappen(List<Statement> by) {
    return new Outcome("did-not-happen", by);
  }
}
