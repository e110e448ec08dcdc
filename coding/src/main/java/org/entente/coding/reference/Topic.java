package org.entente.coding.reference;

/** What a whole text is about, as far as its names tell. */
public enum Topic {
  /** A tie of two. */
  TIE,
  /** One and those with whom he deals. */
  CENTER,
  /** No tie. */
  OPEN,
  /** Too few names to tell. */
  FEW
}
