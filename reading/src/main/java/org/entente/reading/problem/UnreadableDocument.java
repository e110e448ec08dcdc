package org.entente.reading.problem;

import org.entente.model.Problem;

/** A file that is broken, or that cannot be opened; nothing of it was read. */
public record UnreadableDocument(String document, String reason) implements Problem {

  @Override
  public String kind() {
    return "unreadable";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "This document could not be read ("
        + reason
        + "). Open it in the program it was made with and save it again, or leave it out.";
  }
}
