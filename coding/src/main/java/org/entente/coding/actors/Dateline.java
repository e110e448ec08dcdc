package org.entente.coding.actors;

/** Finds the dateline that opens a wire report: a place, an agency or a date, and a dash. */
final class Dateline {

  /** More words than any dateline of the agencies holds. */
  private static final int LONGEST = 18;

  private Dateline() {}

  /** The token after the dateline that starts here, or the start where there is none. */
  static int end(Tokens tokens, int start) {
    boolean bracket = false;
    boolean inside = false;
    for (int i = start; i < Math.min(tokens.size(), start + LONGEST); i++) {
      if (i > start && tokens.isLineStart(i)) {
        return start;
      }
      String word = tokens.word(i);
      switch (word) {
        case "(" -> {
          bracket = true;
          inside = true;
        }
        case ")" -> {
          inside = false;
          if (tokens.isCapitalised(i + 1) && !tokens.isLineStart(i + 1)) {
            return i + 1;
          }
        }
        case "-" -> {
          if (!tokens.isGlued(i) || "-".equals(tokens.word(i + 1))) {
            return i + 1;
          }
        }
        case ":" -> {
          return bracket || tokens.isAllCaps(start) ? i + 1 : start;
        }
        default -> {
          if (!inside && !isPart(tokens, i)) {
            return start;
          }
        }
      }
    }
    return start;
  }

  private static boolean isPart(Tokens tokens, int i) {
    String word = tokens.word(i);
    return tokens.isCapitalised(i)
        || Character.isDigit(word.charAt(0))
        || ",./'".contains(word)
        || (tokens.isGlued(i) && tokens.isLowerWord(i));
  }
}
