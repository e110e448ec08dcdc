package org.entente.coding.amounts;

/**
 * A piece of text as the readers of this package see it.
 *
 * @param start offset into the text
 * @param end offset after the last character
 * @param type what it looks like
 * @param lower lower case, curly quotes and dashes made plain
 * @param value the number, where the type is NUMBER, ORDINAL or DECADE, else NaN
 * @param tight whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 */
record Token(
    int start, int end, Type type, String lower, double value, boolean tight, boolean capital) {

  enum Type {
    /** Digits: 12, 12,000, 1.5. */
    NUMBER,
    /** 38th. */
    ORDINAL,
    /** 1950s. */
    DECADE,
    WORD,
    /** Letters and digits in one: F-35, 054A, G20. */
    DESIGNATION,
    /** A currency sign with its letters: $, US$. */
    CURRENCY,
    SYMBOL
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether it can be a year: four digits and nothing else. */
  boolean looksLikeYear() {
    return type == Type.NUMBER && lower.length() == 4 && lower.chars().allMatch(Character::isDigit);
  }
}
