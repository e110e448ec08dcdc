package org.entente.scenarios.drivers;

/** How the roles A and B of a file of drivers are given to the two sides of a tie. */
public enum Roles {
  /** In the order in which the user names the two. */
  ORDER("order"),
  /** A is the side that gives more by the ledger; in the order of the user where nobody knows. */
  FLOW("flow");

  private final String word;

  Roles(String word) {
    this.word = word;
  }

  /** As it stands in the file. */
  public String word() {
    return word;
  }
}
