package org.entente.model;

/** How a statement bears on the entry that it belongs to. */
public enum Stance {
  FOR("for"),
  AGAINST("against"),
  MISCOPIED("miscopied");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Stance get(String word) {
    for (Stance value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No stance is called " + word);
  }
}
