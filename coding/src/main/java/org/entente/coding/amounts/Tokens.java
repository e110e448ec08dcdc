package org.entente.coding.amounts;

import java.util.List;
import java.util.Set;
import org.entente.model.Span;

/**
 * The tokens of the passage that is searched, with the text that they come from. An index outside
 * the passage gives {@link #EDGE}, so that readers may look around freely.
 *
 * @param text the whole text
 * @param list the tokens of the passage, in order
 */
record Tokens(String text, List<Token> list) {

  /** What stands before the first and after the last token. */
  static final Token EDGE = new Token(0, 0, Token.Type.SYMBOL, "", Double.NaN, false, false);

  Tokens {
    list = List.copyOf(list);
  }

  int size() {
    return list.size();
  }

  Token at(int index) {
    return index < 0 || index >= list.size() ? EDGE : list.get(index);
  }

  boolean is(int index, String word) {
    return at(index).lower().equals(word);
  }

  boolean isOneOf(int index, Set<String> words) {
    return words.contains(at(index).lower());
  }

  /** Whether the tokens from {@code index} on are these words. */
  boolean are(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a dash binds two tokens without a space on either side: "300-350". */
  boolean isTightDash(int index) {
    return is(index, "-") && at(index).tight() && at(index + 1).tight() && index + 1 < size();
  }

  /** From the first to before the last token. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  String words(int from, int to) {
    return span(from, to).of(text);
  }
}
