package org.entente.reading.problem;

import org.entente.model.Problem;

/** A text that consists of signs and numbers rather than words, as bad extraction leaves it. */
public record GarbledText(String document) implements Problem {

  @Override
  public String kind() {
    return "garbled";
  }

  @Override
  public Severity severity() {
    return Severity.PARTIAL;
  }

  @Override
  public String message() {
    return "Most of this text is no words; it was probably extracted badly from a PDF. Read the"
        + " original document instead.";
  }
}
