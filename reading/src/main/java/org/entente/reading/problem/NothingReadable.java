package org.entente.reading.problem;

import org.entente.model.Problem;

/**
 * A folder, glob or archive out of which not one document came; the command should fail if no other
 * source gave any.
 */
public record NothingReadable(String document, String reason) implements Problem {

  @Override
  public String kind() {
    return "nothing-readable";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "No document came out of this ("
        + reason
        + "). What can be read: "
        + Supported.FORMATS
        + ".";
  }
}
