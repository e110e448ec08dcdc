package org.entente.scenarios.drivers;

/** Which direction an effect reaches, in the roles of a file of drivers. */
public enum Way {
  A_TO_B("A>B"),
  B_TO_A("B>A"),
  BOTH("both");

  private final String word;

  Way(String word) {
    this.word = word;
  }

  /** As it stands in the file. */
  public String word() {
    return word;
  }
}
