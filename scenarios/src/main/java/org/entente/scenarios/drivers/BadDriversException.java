package org.entente.scenarios.drivers;

import java.util.List;

/** A file of drivers that cannot be used; it names every mistake, line by line. */
public final class BadDriversException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<String> mistakes;

  BadDriversException(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One sentence a mistake: where, what, and what to do. */
  public List<String> mistakes() {
    return mistakes;
  }
}
