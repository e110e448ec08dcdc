package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, phrases and signs. */
final class Lexer {
  /** What a token is. */
  enum TokenType {
    WORD,
    PHRASE,
    OPEN,
    CLOSE,
    /** {@code :}, {@code >}, {@code >=}, {@code <}, {@code <=} or {@code =} right after a word. */
    SIGN,
    END
  }

  /** A token; {@code text} of a phrase without its quotation marks. */
  record Token(TokenType type, String text, int position, int end) {
    boolean is(String word) {
      return type == TokenType.WORD && text.equals(word);
    }
  }

  private final String query;
  private int at;

  Lexer(String query) {
    this.query = query;
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
        at++;
      }
      if (at >= query.length()) {
        tokens.add(new Token(TokenType.END, "", query.length(), query.length()));
        return tokens;
      }
      tokens.add(next());
    }
  }

  private Token next() {
    int start = at;
    char c = query.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return new Token(c == '(' ? TokenType.OPEN : TokenType.CLOSE, String.valueOf(c), start, at);
    }
    if (c == '"' || c == '“' || c == '”') {
      return phrase(start);
    }
    if (isSign(c)) {
      at += at + 1 < query.length() && query.charAt(at + 1) == '=' && c != ':' ? 2 : 1;
      return new Token(TokenType.SIGN, query.substring(start, at), start, at);
    }
    while (at < query.length() && !ends(query.charAt(at))) {
      at++;
    }
    return new Token(TokenType.WORD, query.substring(start, at), start, at);
  }

  private Token phrase(int start) {
    int end = at + 1;
    while (end < query.length() && "\"“”".indexOf(query.charAt(end)) < 0) {
      end++;
    }
    if (end == query.length()) {
      throw new QueryException(
          query, start, "this quotation mark is never closed; expected another one after it");
    }
    at = end + 1;
    return new Token(TokenType.PHRASE, query.substring(start + 1, end), start, at);
  }

  private static boolean isSign(char c) {
    return c == ':' || c == '>' || c == '<' || c == '=';
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || isSign(c) || "()\"“”".indexOf(c) >= 0;
  }
}
