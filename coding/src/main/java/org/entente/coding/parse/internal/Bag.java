package org.entente.coding.parse.internal;

import java.util.Arrays;

/**
 * What a word can have several of at once. The numbers are part of the format of the model file.
 */
enum Bag {
  /** The tags that the lexicon knows for the word. */
  TAGS(0),
  /** How it is spelt: capitals, digits, punctuation; see {@link Spelling}. */
  SPELLING(1),
  /** Whether it is the first (0) or the last (1) of the sentence. */
  POSITION(2),
  /** Prefixes of its place in a hierarchy of Brown clusters. */
  CLUSTERS(3);

  private final int number;

  Bag(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Bag of(int number) {
    return Arrays.stream(values()).filter(v -> v.number == number).findFirst().orElseThrow();
  }
}
