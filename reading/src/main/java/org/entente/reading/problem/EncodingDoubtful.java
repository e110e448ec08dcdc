package org.entente.reading.problem;

import org.entente.model.Problem;

/** A text whose encoding was guessed, or that has bytes which are no characters of it. */
public record EncodingDoubtful(String document, String charset, int replaced) implements Problem {

  @Override
  public String kind() {
    return "encoding-doubtful";
  }

  @Override
  public Severity severity() {
    return replaced > 0 ? Severity.PARTIAL : Severity.NOTE;
  }

  @Override
  public String message() {
    return replaced > 0
        ? "Read as "
            + charset
            + ", but "
            + replaced
            + " places are no characters of it and stand as \uFFFD. Save the file as UTF-8."
        : "Read as "
            + charset
            + ", which is a guess. If letters look wrong, save the file as UTF-8.";
  }
}
