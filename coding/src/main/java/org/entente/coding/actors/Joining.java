package org.entente.coding.actors;

import java.util.Locale;

/** Reads the role of a name from the words that a hyphen joins to it. */
record Joining(String text, Tokens tokens, ActorWords vocabulary) {

  Role role(int start, int end) {
    if (isHyphen(end) && tokens.isGlued(end + 1) && tokens.isLowerWord(end + 1)) {
      return vocabulary.suffixes().getOrDefault(tokens.word(end + 1), Role.COMPOUND);
    }
    if (tokens.isGlued(start) && isHyphen(start - 1)) {
      String before = tokens.word(start - 2).toLowerCase(Locale.ROOT);
      return vocabulary.prefixes().getOrDefault(before, Role.PLAIN);
    }
    return Role.PLAIN;
  }

  /** A hyphen or a short dash right after a word; a long dash parts, it does not join. */
  boolean isHyphen(int i) {
    return "-".equals(tokens.word(i)) && tokens.isGlued(i) && text.charAt(tokens.start(i)) != '—';
  }
}
