package org.entente.coding;

import java.util.List;

/** Data files of the coder that cannot be read: which file, which line, what is wrong. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> errors;

  public LexiconException(String file, int line, String what) {
    this(List.of(file + ":" + line + ": " + what));
  }

  /**
   * Several mistakes at once, so that they can be mended in one go.
   *
   * @param errors one sentence for each, with file and line
   */
  public LexiconException(List<String> errors) {
    super(String.join("\n", errors));
    this.errors = List.copyOf(errors);
  }

  /** One sentence for each mistake, with file and line. */
  public List<String> listErrors() {
    return errors;
  }
}
