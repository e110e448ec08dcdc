package org.entente.model;

/** How a document came to share wording with the first of its origin. */
public enum Relation {
  FIRST("first"),
  COPY("copy"),
  /** With or without a new lead. */
  CUT("cut"),
  /** A figure or a name was changed. */
  MIS_COPIED("mis-copied"),
  /** The whole of another text in other words. */
  RETELLING("retelling");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Relation get(String word) {
    for (Relation value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No relation is called " + word);
  }
}
