package org.entente.workbench.evaluation;

import org.entente.model.Problem;

/**
 * Marked statements whose document was not among those read; they count as missed.
 *
 * @param document name of the document, as the marked statements have it
 */
public record UnreadGold(String document) implements Problem {

  @Override
  public String kind() {
    return "unread-gold";
  }

  @Override
  public Severity severity() {
    return Severity.PARTIAL;
  }

  @Override
  public String message() {
    return "Statements are marked in this document, but it was not read, so they count as missed."
        + " Name it, or its folder, after the marked files.";
  }
}
