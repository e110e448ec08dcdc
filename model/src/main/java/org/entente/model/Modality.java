package org.entente.model;

/** How far the text itself stands behind a statement. */
public enum Modality {
  ASSERTED("asserted"),
  /** Hearsay in a sentence that names no source. */
  REPORTED("reported"),
  POSSIBLE("possible"),
  PROBABLE("probable"),
  PLANNED("planned"),
  /** Disowned by somebody whom it concerns. */
  DENIED("denied");

  private final String word;

  Modality(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Modality get(String word) {
    for (Modality value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No modality is called " + word);
  }
}
