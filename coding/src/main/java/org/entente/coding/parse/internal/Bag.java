package org.entente.coding.parse.internal;

/** What a word can have several of at once. The order is part of the format of the model file. */
enum Bag {
  /** The tags that the lexicon knows for the word. */
  TAGS,
  /** How it is spelt: capitals, digits, punctuation; see {@link Spelling}. */
  SPELLING,
  /** Whether it is the first (0) or the last (1) of the sentence. */
  POSITION,
  /** Prefixes of its place in a hierarchy of Brown clusters. */
  CLUSTERS
}
