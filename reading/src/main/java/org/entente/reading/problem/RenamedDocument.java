package org.entente.reading.problem;

import org.entente.model.Problem;

/** A document whose name another document of the same reading has already. */
public record RenamedDocument(String document, String id) implements Problem {

  @Override
  public String kind() {
    return "renamed";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String message() {
    return "Another document of this reading is called the same; this one is kept as \""
        + id
        + "\".";
  }
}
