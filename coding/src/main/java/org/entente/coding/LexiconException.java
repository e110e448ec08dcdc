package org.entente.coding;

/** A data file of the coder that cannot be read: which file, which line, what is wrong. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
  }
}
