package org.entente.reading.problem;

import org.entente.model.Problem;

/**
 * A document beyond a limit of size.
 *
 * @param limit the limit in plain words: "64 MB", "5,000,000 characters"
 * @param truncated whether the beginning, up to the limit, was kept
 */
public record TooLargeDocument(String document, String limit, boolean truncated)
    implements Problem {

  @Override
  public String kind() {
    return "too-large";
  }

  @Override
  public Severity severity() {
    return truncated ? Severity.PARTIAL : Severity.LOST;
  }

  @Override
  public String message() {
    return truncated
        ? "This document is longer than "
            + limit
            + "; it was read up to there. Split it to have all of it."
        : "This document is larger than " + limit + " and was not read. Split it.";
  }
}
