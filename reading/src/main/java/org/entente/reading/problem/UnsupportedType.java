package org.entente.reading.problem;

import org.entente.model.Problem;

/** A file of a kind that is not read, such as a picture or a program. */
public record UnsupportedType(String document, String mediaType) implements Problem {

  @Override
  public String kind() {
    return "unsupported-type";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "Files of the type "
        + mediaType
        + " are not read. What can be read: "
        + Supported.FORMATS
        + ".";
  }
}
