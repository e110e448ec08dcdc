package org.entente.coding.amounts;

import java.util.List;

/** Ordinal numbers in words, from first to thirtieth. */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private Ordinals() {}

  static List<String> words() {
    return WORDS;
  }

  /** The number meant at a token, or 0. */
  static int value(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (token.type() == Token.Type.ORDINAL) {
      return (int) token.value();
    }
    if (token.is("twenty") && tokens.isTightDash(index + 1)) {
      int unit = WORDS.indexOf(tokens.at(index + 2).lower()) + 1;
      return unit > 0 && unit < 10 ? 20 + unit : 0;
    }
    return WORDS.indexOf(token.lower()) + 1;
  }

  /** The token after the ordinal that begins at the index. */
  static int next(Tokens tokens, int index) {
    return tokens.is(index, "twenty") ? index + 3 : index + 1;
  }
}
