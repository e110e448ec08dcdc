package org.entente.model;

/** Whether a dispute is still one. */
public enum DisputeStatus {
  OPEN("open"),
  OVERTAKEN("overtaken"),
  SETTLED("settled");

  private final String word;

  DisputeStatus(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static DisputeStatus get(String word) {
    for (DisputeStatus value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No disputestatus is called " + word);
  }
}
