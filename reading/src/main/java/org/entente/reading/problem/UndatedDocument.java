package org.entente.reading.problem;

import org.entente.model.Problem;

/** A document of which nobody knows the date: what it says of relative time cannot be resolved. */
public record UndatedDocument(String document) implements Problem {

  @Override
  public String kind() {
    return "undated";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String message() {
    return "No date was found in the metadata or at the top of the text; expressions such as \"last month\" stay unresolved. A date can be given in a JSON Lines record.";
  }
}
