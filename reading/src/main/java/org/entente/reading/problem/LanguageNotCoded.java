package org.entente.reading.problem;

import org.entente.model.Problem;

/** A document in a language that is kept and searchable, but not coded. */
public record LanguageNotCoded(String document, String language) implements Problem {

  @Override
  public String kind() {
    return "language-not-coded";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String message() {
    return "The language of this document seems to be \""
        + language
        + "\"; it is kept and searchable, but only English is coded. Read an English version beside it if there is one.";
  }
}
