package org.entente.reading.problem;

import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** One line of a corpus that is no document; the other lines were read. */
public record MalformedRow(String document, @Nullable String place, String reason)
    implements Problem {

  @Override
  public String kind() {
    return "malformed-row";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "This line was not read ("
        + reason
        + "). A line is one JSON object with \"id\" and \"text\"; mend it and read the corpus again.";
  }
}
