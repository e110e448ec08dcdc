package org.entente.scenarios.play;

/** On what a figure rests; it stands beside every figure of a scenario. */
public enum Basis {
  DATA("data"),
  ASSUMPTION("assumption"),
  /** Data, changed or filled up by an assumption. */
  BOTH("data and assumption");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** What comes of something on this basis when an assumption is laid upon it, or none. */
  Basis with(boolean assumption) {
    return assumption && this == DATA ? BOTH : this;
  }
}
