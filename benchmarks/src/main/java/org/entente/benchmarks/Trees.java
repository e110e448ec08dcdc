package org.entente.benchmarks;

import java.util.List;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.RawToken;
import org.entente.coding.parse.Token;
import org.entente.model.Document;

/** What engines make of every sentence of a document, whether anything can be in it or not. */
final class Trees {

  /** The longest sentence that the program itself parses. */
  private static final int LONGEST = 150;

  private Trees() {}

  /**
   * How far two engines agree.
   *
   * @param arcs that were compared: one a word
   * @param different those with another head, label, tag or lemma
   */
  record Agreement(long arcs, long different) {}

  /** Cuts a document into sentences, line by line, and parses each; gives the number of tokens. */
  static int parseAll(Parser parser, Document document) {
    int tokens = 0;
    for (String line : document.text().lines().toList()) {
      for (List<RawToken> sentence : parser.tokenize(line, 0)) {
        tokens += sentence.size();
        if (sentence.size() <= LONGEST) {
          parser.parse(sentence);
        }
      }
    }
    return tokens;
  }

  /** Tokens with a letter or a digit in them, which people would call words. */
  static long words(Parser parser, Document document) {
    return document
        .text()
        .lines()
        .flatMap(line -> parser.tokenize(line, 0).stream())
        .flatMap(List::stream)
        .filter(token -> token.form().codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  static Agreement agreement(Parser one, Parser other, List<Document> documents) {
    long arcs = 0;
    long different = 0;
    for (Document document : documents) {
      for (String line : document.text().lines().toList()) {
        for (List<RawToken> sentence : one.tokenize(line, 0)) {
          if (sentence.size() <= LONGEST) {
            List<Token> first = one.parse(sentence).tokens();
            List<Token> second = other.parse(sentence).tokens();
            for (int i = 0; i < first.size(); i++) {
              arcs++;
              different += first.get(i).equals(second.get(i)) ? 0 : 1;
            }
          }
        }
      }
    }
    return new Agreement(arcs, different);
  }
}
