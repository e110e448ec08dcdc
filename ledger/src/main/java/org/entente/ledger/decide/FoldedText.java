package org.entente.ledger.decide;

import java.util.Arrays;

/**
 * A text in which a run of white space is one blank, letters are small, quotation marks and dashes
 * plain and soft hyphens gone, and which knows where each of its characters came from. Texts that
 * differ only in how they were taken out of a page or a PDF are the same when folded.
 */
final class FoldedText {
  private final String folded;
  private final int[] places;

  FoldedText(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] from = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean doubled = c == ' ' && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
      if (c != 0 && !doubled) {
        from[out.length()] = i;
        out.append(c);
      }
    }
    from[out.length()] = text.length();
    folded = out.toString();
    places = Arrays.copyOf(from, out.length() + 1);
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u00ad', '\u200b', '\ufeff' -> 0;
      case '\u2018', '\u2019', '\u201a', '\u201b' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  String text() {
    return folded;
  }

  /** Where the character at this place of the folded text stands in the text as it was. */
  int place(int at) {
    return places[at];
  }

  /** The end in the text as it was of a folded stretch that ends before this place. */
  int end(int at) {
    return at == 0 ? places[0] : places[at - 1] + 1;
  }
}
