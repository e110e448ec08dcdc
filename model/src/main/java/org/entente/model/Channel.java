package org.entente.model;

/** The field in which something passes between two sides. */
public enum Channel {
  MILITARY("military"),
  ECONOMIC("economic"),
  FINANCIAL("financial"),
  TECHNOLOGY("technology"),
  POLITICAL("political"),
  SECURITY("security"),
  LABOUR("labour"),
  HUMANITARIAN("humanitarian"),
  SANCTIONS("sanctions"),
  ALLIANCE("alliance"),
  DEPENDENCE("dependence"),
  HUMAN_RIGHTS("human-rights"),
  GENERAL("general");

  private final String word;

  Channel(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static Channel get(String word) {
    for (Channel value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No channel is called " + word);
  }
}
