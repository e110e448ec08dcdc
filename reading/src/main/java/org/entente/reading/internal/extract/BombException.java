package org.entente.reading.internal.extract;

import java.io.IOException;

/** Says that something unpacks beyond a limit; the message is the limit in plain words. */
public final class BombException extends IOException {

  private static final long serialVersionUID = 1;

  public BombException(String limit) {
    super(limit);
  }

  /** The limit in plain words. */
  public String limit() {
    return String.valueOf(getMessage());
  }
}
