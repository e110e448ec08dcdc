package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;

/** Splits text into words and sentences with a tokeniser of NLP4J. */
final class Tokens {

  private Tokens() {}

  static List<List<RawToken>> of(Tokenizer tokenizer, String text, int offset) {
    String plain = PlainCharacters.of(text);
    List<List<RawToken>> sentences = new ArrayList<>();
    for (var sentence : tokenizer.segmentize(tokenizer.tokenize(plain))) {
      List<RawToken> words = new ArrayList<>();
      for (var token : sentence) {
        int start = token.getStartOffset();
        int end = token.getEndOffset();
        if (start < end && end <= plain.length()) {
          words.add(
              new RawToken(plain.substring(start, end), new Span(offset + start, offset + end)));
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }
}
