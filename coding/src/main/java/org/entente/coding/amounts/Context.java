package org.entente.coding.amounts;

import java.util.List;
import java.util.Locale;

/** Words of which one must stand near a passage for a reading to hold; without words it holds. */
final class Context {

  /** Characters on either side that count as near. */
  static final int REACH = 4000;

  private static final String ANY_ENDING = "*";

  private final List<String> words;

  /** The characters with which one of the words begins, in either case. */
  private final String initials;

  /**
   * @param words lower case; a final "*" stands for any ending
   */
  Context(List<String> words) {
    this.words = List.copyOf(words);
    StringBuilder first = new StringBuilder();
    for (String word : words) {
      String initial = word.substring(0, 1);
      first.append(initial).append(initial.toUpperCase(Locale.ROOT));
    }
    this.initials = first.toString();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean holds(Tokens tokens) {
    if (words.isEmpty()) {
      return true;
    }
    String text = tokens.text();
    int start = Math.max(0, tokens.at(0).start() - REACH);
    int end = Math.min(text.length(), tokens.at(tokens.size() - 1).end() + REACH);
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!inWord && initials.indexOf(c) >= 0 && isOneAt(text, i, end)) {
        return true;
      }
      inWord = Character.isLetter(c);
    }
    return false;
  }

  private boolean isOneAt(String text, int at, int end) {
    for (String word : words) {
      boolean anyEnding = word.endsWith(ANY_ENDING);
      int length = anyEnding ? word.length() - 1 : word.length();
      int next = at + length;
      if (next <= end
          && text.regionMatches(true, at, word, 0, length)
          && (anyEnding || next == end || !Character.isLetter(text.charAt(next)))) {
        return true;
      }
    }
    return false;
  }
}
