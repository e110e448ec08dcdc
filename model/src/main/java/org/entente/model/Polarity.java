package org.entente.model;

/** Whether the text says that it is so, or that it is not. */
public enum Polarity {
  AFFIRMED("affirmed"),
  NEGATED("negated");

  private final String word;

  Polarity(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Polarity get(String word) {
    for (Polarity value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No polarity is called " + word);
  }
}
