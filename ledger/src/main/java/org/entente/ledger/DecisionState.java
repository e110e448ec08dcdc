package org.entente.ledger;

import java.util.List;
import java.util.Locale;
import org.entente.model.Anchor;
import org.entente.model.Decision;

/**
 * A decision and how it stands.
 *
 * @param decision the decision
 * @param state whether it holds
 * @param lost what it ruled on and is not found any more
 * @param documentLost whether the document that it graded is not there
 */
public record DecisionState(
    Decision decision, State state, List<Anchor> lost, boolean documentLost) {

  /** Whether a decision holds. */
  public enum State {
    IN_FORCE,
    /** Undone. */
    UNDONE,
    /** Not undone, but nothing is found of what it ruled on. */
    ORPHANED;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public DecisionState {
    lost = List.copyOf(lost);
  }
}
