package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.parse.RawToken;
import org.entente.coding.words.Vocabulary;

/**
 * Leaves out adverbs of several words ("so far", "once again") that say nothing of who does what
 * and lead the parser astray.
 */
final class Asides {

  private static final int LONGEST = 4;

  private Asides() {}

  static List<RawToken> without(List<RawToken> words, Vocabulary vocabulary) {
    List<RawToken> kept = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int length = length(words, i, vocabulary);
      if (length == 0) {
        kept.add(words.get(i));
        i++;
      } else {
        i += length;
      }
    }
    return kept;
  }

  private static int length(List<RawToken> words, int at, Vocabulary vocabulary) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
      StringBuilder phrase = new StringBuilder();
      for (RawToken word : words.subList(at, at + length)) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(word.form().toLowerCase(Locale.ROOT));
      }
      if (vocabulary.has("asides", phrase.toString())) {
        return length;
      }
    }
    return 0;
  }
}
