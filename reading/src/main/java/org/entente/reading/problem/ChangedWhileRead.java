package org.entente.reading.problem;

import org.entente.model.Problem;

/** A file that was written to while it was read, twice. */
public record ChangedWhileRead(String document, boolean kept) implements Problem {

  @Override
  public String kind() {
    return "changed-while-read";
  }

  @Override
  public Severity severity() {
    return kept ? Severity.PARTIAL : Severity.LOST;
  }

  @Override
  public String message() {
    return kept
        ? "This file changed while it was read; what had been read until then is kept. Read it again when nobody writes to it."
        : "This file changed while it was read, and was not kept. Read it again when nobody writes to it.";
  }
}
