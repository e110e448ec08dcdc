package org.entente.coding.actors;

import java.util.HashMap;
import java.util.Map;

/** Which phrases occur in one text, each looked for once. Not for several threads. */
final class Cues {

  private final String text;
  private final Map<String, Boolean> known = new HashMap<>();

  Cues(String text) {
    this.text = text;
  }

  boolean occurs(String phrase) {
    return known.computeIfAbsent(phrase, this::search);
  }

  private boolean search(String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      boolean startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + phrase.length();
      if (startsWord && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
