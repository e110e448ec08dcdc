package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.coding.parse.RawToken;
import org.entente.model.Span;

/** Splits text into words and sentences with a tokeniser of NLP4J. */
final class Tokens {

  /** Letters of a name, and the full stop that stuck to them. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}\\.");

  private static final Pattern BEGINNING = Pattern.compile("[\"“‘(]|\\p{Lu}\\p{L}");

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
        sentences.addAll(parted(words));
      }
    }
    return sentences;
  }

  /** "near the DPRK. Japan brought": the tokeniser takes the name for a title that goes on. */
  private static List<List<RawToken>> parted(List<RawToken> words) {
    List<List<RawToken>> parts = new ArrayList<>();
    List<RawToken> part = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      RawToken word = words.get(i);
      if (i + 1 < words.size()
          && ACRONYM.matcher(word.form()).matches()
          && BEGINNING.matcher(words.get(i + 1).form()).lookingAt()) {
        int last = word.span().end() - 1;
        part.add(
            new RawToken(
                word.form().substring(0, word.form().length() - 1),
                new Span(word.span().start(), last)));
        part.add(new RawToken(".", new Span(last, last + 1)));
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(word);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }
}
