package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;

/** Makes "as well as" and ", along with" one word, which the parser reads as a plain "and". */
final class Conjunctions {

  private Conjunctions() {}

  static List<RawToken> join(List<RawToken> words) {
    List<RawToken> joined = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int length = i == 0 ? 0 : length(words, i);
      if (length == 0) {
        joined.add(words.get(i));
        i++;
      } else {
        Span first = words.get(i).span();
        Span last = words.get(i + length - 1).span();
        joined.add(new RawToken("and", new Span(first.start(), last.end())));
        i += length;
      }
    }
    return joined;
  }

  private static int length(List<RawToken> words, int at) {
    if (is(words, at, "as", "well", "as")) {
      return 3;
    }
    boolean behindComma = words.get(at - 1).form().equals(",");
    return behindComma && (is(words, at, "along", "with") || is(words, at, "together", "with"))
        ? 2
        : 0;
  }

  private static boolean is(List<RawToken> words, int at, String... phrase) {
    if (at + phrase.length >= words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!words.get(at + i).form().equalsIgnoreCase(phrase[i])) {
        return false;
      }
    }
    return true;
  }
}
