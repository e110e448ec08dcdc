package org.entente.reading.problem;

import org.entente.model.Problem;

/** A document or an archive member that asks for a password. */
public record EncryptedDocument(String document) implements Problem {

  @Override
  public String kind() {
    return "encrypted";
  }

  @Override
  public Severity severity() {
    return Severity.LOST;
  }

  @Override
  public String message() {
    return "This document asks for a password and was not read. Save a copy without one and read that.";
  }
}
