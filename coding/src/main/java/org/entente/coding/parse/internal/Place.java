package org.entente.coding.parse.internal;

/**
 * Where a feature looks.
 *
 * @param from the word that it starts at
 * @param window so many words after it, before it where negative; below it in the stack for {@link
 *     From#UNDER}
 * @param kin the relative of that word
 */
record Place(From from, int window, Kin kin) {

  /** The order is part of the format of the model file. */
  enum From {
    /** The top of the stack; of the tagger, the word to be tagged. */
    STACK,
    /** The next word of the input. */
    INPUT,
    /** A word in the stack, counted from its top. */
    UNDER
  }

  /** The order is part of the format of the model file. */
  enum Kin {
    SELF,
    HEAD,
    HEAD_OF_HEAD,
    LEFTMOST,
    SECOND_LEFTMOST,
    RIGHTMOST,
    SECOND_RIGHTMOST,
    LEFT_SIBLING,
    SECOND_LEFT_SIBLING
  }
}
