package org.entente.reading.problem;

import org.entente.model.Problem;

/**
 * An archive or a document that unpacks beyond a limit; what had been read of it until then is
 * kept.
 *
 * @param limit which limit was passed, in plain words
 */
public record SuspectedBomb(String document, String limit) implements Problem {

  @Override
  public String kind() {
    return "suspected-bomb";
  }

  @Override
  public Severity severity() {
    return Severity.PARTIAL;
  }

  @Override
  public String message() {
    return "Unpacking stopped here: "
        + limit
        + ". What had been read before is kept. If the file can be trusted, unpack it and read the"
        + " folder.";
  }
}
