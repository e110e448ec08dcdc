package org.entente.coding.parse.internal;

/**
 * Quotes, dashes and spaces as the parser knows them, one character for one, so that offsets hold.
 * What goes on longer than any word or address without a space becomes spaces: the tokeniser's
 * patterns take a time that grows with the square of a word's length.
 */
final class PlainCharacters {

  /** In UTF-16 code units. */
  private static final int LONGEST_WORD = 400;

  private PlainCharacters() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(of(text.charAt(i)));
    }
    blankOverlong(plain);
    return plain.toString();
  }

  private static void blankOverlong(StringBuilder plain) {
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == ' ') {
        if (i - start > LONGEST_WORD) {
          plain.replace(start, i, " ".repeat(i - start));
        }
        start = i + 1;
      }
    }
  }

  private static char of(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\t', '\n', '\r', '\u000B', '\f' ->
          ' ';
      case '\u200B',
          '\u200E',
          '\u200F',
          '\u202A',
          '\u202B',
          '\u202C',
          '\u202D',
          '\u202E',
          '\u2060' ->
          ' ';
      default -> c;
    };
  }
}
