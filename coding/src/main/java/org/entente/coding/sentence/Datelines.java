package org.entente.coding.sentence;

import java.util.List;
import org.entente.coding.parse.RawToken;

/** Takes off the place, date and agency before the dash that open a wire report. */
final class Datelines {

  private static final int FARTHEST = 16;

  private Datelines() {}

  /** The words behind the dash; all of them where the sentence opens with no dateline. */
  static List<RawToken> without(List<RawToken> words) {
    if (words.isEmpty()) {
      return words;
    }
    boolean place = isPlace(words.get(0).form());
    for (int i = 1; i < Math.min(FARTHEST, words.size() - 2); i++) {
      String form = words.get(i).form();
      boolean gap = words.get(i).span().start() > words.get(i - 1).span().end();
      if (form.startsWith("--") && words.get(i - 1).form().equals(")")) {
        return words.subList(i + 1, words.size());
      }
      if (place && (form.equals("-") || form.equals("--")) && gap) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  private static boolean isPlace(String word) {
    return word.length() > 2
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }
}
