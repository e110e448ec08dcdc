package org.entente.model;

/** In what way statements cannot all hold. */
public enum DisputeKind {
  NUMBER("number"),
  YES_NO("yes-no"),
  DIRECTION("direction"),
  /** Planned, ordered or offered against done, or one class of thing against another. */
  CATEGORY("category"),
  TIME("time"),
  /** Against imported data or an official table. */
  RECORD("record"),
  /** One document against itself. */
  SELF("self"),
  /** Parts against their total. */
  SUM("sum"),
  SAME_FIGURE_DIFFERENT_THING("same-figure-different-thing");

  private final String word;

  DisputeKind(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON of the contract. */
  public String word() {
    return word;
  }

  /** The value of a word of the contract; throws on any other. */
  public static DisputeKind get(String word) {
    for (DisputeKind value : values()) {
      if (value.word.equals(word)) {
        return value;
      }
    }
    throw new IllegalArgumentException("No disputekind is called " + word);
  }
}
