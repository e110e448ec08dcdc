package org.entente.coding.parse.internal;

import java.util.Arrays;

/**
 * Where a feature looks.
 *
 * @param from the word that it starts at
 * @param window so many words after it, before it where negative; below it in the stack for {@link
 *     From#UNDER}
 * @param kin the relative of that word
 */
record Place(From from, int window, Kin kin) {

  /** The numbers are part of the format of the model file. */
  enum From {
    /** The top of the stack; of the tagger, the word to be tagged. */
    STACK(0),
    /** The next word of the input. */
    INPUT(1),
    /** A word in the stack, counted from its top. */
    UNDER(2);

    private final int number;

    From(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    static From of(int number) {
      return Arrays.stream(values()).filter(v -> v.number == number).findFirst().orElseThrow();
    }
  }

  /** The numbers are part of the format of the model file. */
  enum Kin {
    SELF(0),
    HEAD(1),
    HEAD_OF_HEAD(2),
    LEFTMOST(3),
    SECOND_LEFTMOST(4),
    RIGHTMOST(5),
    SECOND_RIGHTMOST(6),
    LEFT_SIBLING(7),
    SECOND_LEFT_SIBLING(8);

    private final int number;

    Kin(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    static Kin of(int number) {
      return Arrays.stream(values()).filter(v -> v.number == number).findFirst().orElseThrow();
    }
  }
}
