package org.entente.coding.parse;

import java.util.List;
import java.util.Set;

/** Turns the words of a sentence into a dependency tree; safe for use by several threads. */
public interface Parser {

  /** Splits a stretch of text (no line breaks that end a sentence) into sentences of words. */
  List<List<RawToken>> tokenize(String text, int offset);

  /** All dictionary forms that a word can have, whatever its tag. */
  Set<String> lemmas(String form);

  /** The tree of one sentence; the sentence must not be empty. */
  Tree parse(List<RawToken> sentence);
}
