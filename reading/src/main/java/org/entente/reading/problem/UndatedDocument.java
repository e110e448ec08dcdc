package org.entente.reading.problem;

import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A document of which nobody knows the date: what it says of relative time cannot be resolved.
 *
 * @param hint what there is instead, such as when the file was made, or null
 */
public record UndatedDocument(String document, @Nullable String hint) implements Problem {

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
    return "No date was found in the metadata or at the top of the text"
        + (hint == null ? "" : " (" + hint + ")")
        + ". Expressions such as \"last month\" stay unresolved; put a line \"Date: …\" at the top of"
        + " the text, or give the date in a JSON Lines record.";
  }
}
