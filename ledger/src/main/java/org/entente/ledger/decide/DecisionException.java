package org.entente.ledger.decide;

/**
 * Says why a decision cannot be made, undone or redone: what is wrong, and what to do. Its message
 * is meant for people. Nothing was changed.
 */
public final class DecisionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** Nothing in the ledger has this id. */
    UNKNOWN,
    /** Another decision rests on it, or stands in its way. */
    CLASH,
    /** What is ruled on is no longer what was seen. */
    STALE,
    /** It makes no sense: a slot that is not there, one entry to be merged. */
    UNFIT
  }

  private final Reason reason;

  public DecisionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
