package org.entente.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Cuts a paragraph that is longer than any that people write, so that a text without line breaks
 * takes no more memory at a time than one with them.
 */
final class Pieces {

  /** In UTF-16 code units; the longest paragraph of 3,000 speeches of an hour has a fifth of it. */
  static final int LONGEST = 100_000;

  private Pieces() {}

  /** The paragraph itself, or pieces of it that end with a sentence, else with a word. */
  static List<Span> of(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>();
    int start = paragraph.start();
    while (paragraph.end() - start > LONGEST) {
      int end = end(text, start);
      pieces.add(new Span(start, end));
      start = end;
      while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    if (start < paragraph.end()) {
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces;
  }

  private static int end(String text, int start) {
    String piece = text.substring(start, start + LONGEST);
    int sentence = piece.lastIndexOf(". ");
    if (sentence > 0) {
      return start + sentence + 1;
    }
    int word = piece.lastIndexOf(' ');
    if (word > 0) {
      return start + word;
    }
    return Character.isHighSurrogate(piece.charAt(LONGEST - 1))
        ? start + LONGEST - 1
        : start + LONGEST;
  }
}
