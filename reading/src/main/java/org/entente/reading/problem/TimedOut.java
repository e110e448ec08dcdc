package org.entente.reading.problem;

import org.entente.model.Problem;

/** A document that took longer than its limit and was given up. */
public record TimedOut(String document, long seconds) implements Problem {

  @Override
  public String kind() {
    return "timed-out";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "Reading this document was given up after "
        + seconds
        + " seconds. It may be broken or made to stall; split it or save it again.";
  }
}
