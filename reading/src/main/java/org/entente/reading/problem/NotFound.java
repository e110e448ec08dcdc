package org.entente.reading.problem;

import org.entente.model.Problem;

/** A source that does not exist, or a glob that fits no file. */
public record NotFound(String document) implements Problem {

  @Override
  public String kind() {
    return "not-found";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "There is no such file or folder, and no file fits it as a pattern. Check the spelling and the current folder.";
  }
}
