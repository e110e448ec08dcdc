package org.entente.measures.prices;

import java.util.List;

/** A table of prices, rates or units that cannot be used; it names every mistake, line by line. */
public final class BadTableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<String> mistakes;

  public BadTableException(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** One sentence a mistake: where, what, and what to do. */
  public List<String> mistakes() {
    return mistakes;
  }
}
