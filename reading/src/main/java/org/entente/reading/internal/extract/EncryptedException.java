package org.entente.reading.internal.extract;

/** Says that a file asks for a password. */
public final class EncryptedException extends Exception {

  private static final long serialVersionUID = 1;

  EncryptedException(Throwable cause) {
    super("It asks for a password", cause);
  }
}
