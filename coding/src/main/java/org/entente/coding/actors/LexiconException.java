package org.entente.coding.actors;

import java.util.List;

/** The lexicon's files hold errors; the message names all of them with file and line. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> errors;

  public LexiconException(List<String> errors) {
    super("The actor lexicon cannot be used:\n" + String.join("\n", errors));
    this.errors = List.copyOf(errors);
  }

  /** One sentence for each error, with file and line. */
  public List<String> listErrors() {
    return errors;
  }
}
