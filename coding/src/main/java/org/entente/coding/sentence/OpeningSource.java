package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.parse.RawToken;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Span;

/**
 * Puts a comma behind the figures with which a sentence opens ("By the bank's estimates the debt"),
 * which the parser else takes for a verb.
 */
final class OpeningSource {

  /** In words; what opens a sentence is short. */
  private static final int LONGEST = 8;

  private OpeningSource() {}

  static List<RawToken> parted(List<RawToken> words, Vocabulary vocabulary) {
    int end = end(words, vocabulary);
    if (end == 0) {
      return words;
    }
    List<RawToken> parted = new ArrayList<>(words);
    int at = words.get(end - 1).span().end();
    parted.add(end, new RawToken(",", new Span(at, at)));
    return parted;
  }

  /** The word behind the figures; 0 where the sentence does not open with any. */
  private static int end(List<RawToken> words, Vocabulary vocabulary) {
    if (words.isEmpty() || !words.get(0).form().equals("By")) {
      return 0;
    }
    for (int i = 2; i < Math.min(words.size() - 1, LONGEST); i++) {
      String word = words.get(i).form().toLowerCase(Locale.ROOT);
      String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (vocabulary.has("reckonings", word) || vocabulary.has("reckonings", single)) {
        String next = words.get(i + 1).form().toLowerCase(Locale.ROOT);
        return next.equals(",") || next.equals("of") || next.equals("and") ? 0 : i + 1;
      }
    }
    return 0;
  }
}
