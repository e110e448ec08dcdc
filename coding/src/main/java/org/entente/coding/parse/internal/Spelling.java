package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import java.util.stream.IntStream;

/**
 * How a word is spelt, as NLP4J numbers it: 0 a link, 1 all capitals, 2 all small letters, 3 all
 * digits, 4 all punctuation, 5 digits and punctuation, 6 some digit, 7 a full stop, 8 a hyphen, 9
 * other punctuation, 10 no small letter, 11 a capital first (not at the start of the sentence), 12
 * one capital further on, 13 several.
 */
final class Spelling {

  static final int SIZE = 14;

  private static final String LINK = "#hlink#";

  private final String form;
  private final int upper;
  private final int lower;
  private final int digits;
  private final int punctuation;

  private Spelling(String form) {
    this.form = form;
    this.upper = (int) form.chars().filter(c -> CharUtils.isUpperCase((char) c)).count();
    this.lower = (int) form.chars().filter(c -> CharUtils.isLowerCase((char) c)).count();
    this.digits = (int) form.chars().filter(c -> CharUtils.isDigit((char) c)).count();
    this.punctuation = (int) form.chars().filter(c -> CharUtils.isPunctuation((char) c)).count();
  }

  /** What holds of the simplified form, in NLP4J's order. */
  static int[] of(String form, boolean first) {
    if (form.equals(LINK)) {
      return new int[] {0};
    }
    return new Spelling(form).features(first);
  }

  private int[] features(boolean first) {
    int size = form.length();
    boolean fullStop = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    boolean otherMark = punctuation > 0 && punctuation < size && !fullStop && !hyphen;
    return IntStream.of(
            whole(),
            upper < size && !first && startsUpper() ? 11 : -1,
            upper < size ? furtherCapitals() : -1,
            digits > 0 && digits < size ? 6 : -1,
            fullStop ? 7 : -1,
            hyphen ? 8 : -1,
            otherMark ? 9 : -1)
        .filter(feature -> feature >= 0)
        .toArray();
  }

  /** What holds of all letters of the word. */
  private int whole() {
    int size = form.length();
    if (upper == size) {
      return 1;
    }
    if (lower == size) {
      return 2;
    }
    if (digits == size) {
      return 3;
    }
    if (punctuation == size) {
      return 4;
    }
    return digits + punctuation == size ? 5 : lower == 0 ? 10 : -1;
  }

  private boolean startsUpper() {
    return CharUtils.isUpperCase(form.charAt(0));
  }

  private int furtherCapitals() {
    int further = upper - (startsUpper() ? 1 : 0);
    return further == 0 ? -1 : further == 1 ? 12 : 13;
  }
}
