package org.entente.workbench.ask;

/** What sort of answer a question wants. */
public enum Shape {
  /** Yes, no, disputed, planned only, or the documents do not say. */
  YES_NO("yes-no"),
  HOW_MUCH("how-much"),
  WHEN("when"),
  WHERE("where"),
  WHY("why"),
  WHO("who"),
  WHAT("what"),
  HOW("how"),
  /** On whose word, and in which documents. */
  SOURCES("sources");

  private final String word;

  Shape(String word) {
    this.word = word;
  }

  /** The word as it stands in the JSON and in the list of question words. */
  public String word() {
    return word;
  }

  /** The shape of a word; throws on any other. */
  static Shape get(String word) {
    for (Shape shape : values()) {
      if (shape.word.equals(word)) {
        return shape;
      }
    }
    throw new IllegalArgumentException("No shape of a question is called " + word);
  }
}
