package org.entente.reading.problem;

import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/** An attachment of a message; only the message itself is read. */
public record UnreadAttachment(String document, @Nullable String place) implements Problem {

  @Override
  public String kind() {
    return "attachment-not-read";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public String message() {
    return "The attachment was not read, only the message. Save the attachment as a file and read that.";
  }
}
