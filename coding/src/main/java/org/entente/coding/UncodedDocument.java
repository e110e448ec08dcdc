package org.entente.coding;

import org.entente.model.Problem;

/**
 * A document that the coder could not work through: it is kept and can be searched, but has no
 * statements.
 *
 * @param document its path
 * @param why what happened, for whoever mends it
 */
public record UncodedDocument(String document, String why) implements Problem {

  @Override
  public String kind() {
    return "uncoded";
  }

  @Override
  public Severity severity() {
    return Severity.PARTIAL;
  }

  @Override
  public String message() {
    return "The coder failed on this text ("
        + why
        + "); it is kept without statements. Please report it with the text.";
  }
}
