package org.entente.model;

/**
 * How an entry stands; the first that fits of refuted, overtaken, disputed, corroborated,
 * single-source.
 */
public enum Standing {
  /** Two or more independent origins bear it. */
  CORROBORATED("corroborated"),
  SINGLE_SOURCE("single-source"),
  /** In a dispute that is open. */
  DISPUTED("disputed"),
  /** A ruling or the record is against it. */
  REFUTED("refuted"),
  /** True at its time and not now. */
  OVERTAKEN("overtaken");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Standing get(String word) {
    for (Standing value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No standing is called " + word);
  }
}
