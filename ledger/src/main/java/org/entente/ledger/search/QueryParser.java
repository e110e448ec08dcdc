package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ledger.search.Lexer.Token;
import org.entente.ledger.search.Lexer.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type into a search box.
 *
 * <pre>
 * query := both { OR both }
 * both  := part { [AND] part }
 * part  := { NOT | - } ( "(" query ")" | near | field | words )
 * near  := words NEAR[/distance] words { NEAR[/distance] words }
 * field := NAME ( ":" | "=" | "&gt;" | "&gt;=" | "&lt;" | "&lt;=" ) value
 * value := words | range | "(" value { OR value } ")"
 * words := word | word "*" | "a phrase"
 * </pre>
 *
 * The operators are written in capitals. What the fields are is in {@link Fields}.
 */
public final class QueryParser {
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
  private static final int USUAL_DISTANCE = 10;
  private static final int DEEPEST = 40;

  private final String query;
  private final List<Token> tokens;
  private final Fields fields;
  private int at;
  private int depth;

  private QueryParser(String query) {
    this.query = query;
    this.tokens = new Lexer(query).tokens();
    this.fields = new Fields(query);
  }

  /**
   * Reads a query.
   *
   * @throws QueryException with the place and what was expected there
   */
  public static Term parse(String query) {
    QueryParser parser = new QueryParser(query);
    Term term = parser.query();
    if (parser.peek().type() != TokenType.END) {
      throw parser.expected("a word or the end; there is no \"(\" that this closes");
    }
    return term;
  }

  private Term query() {
    if (++depth > DEEPEST) {
      throw expected("fewer parentheses within each other");
    }
    List<Term> terms = new ArrayList<>(List.of(both()));
    while (peek().is("OR")) {
      at++;
      terms.add(both());
    }
    depth--;
    return terms.size() == 1 ? terms.get(0) : new Term.Or(terms);
  }

  private Term both() {
    List<Term> terms = new ArrayList<>(List.of(part()));
    while (peek().type() != TokenType.END && peek().type() != TokenType.CLOSE && !peek().is("OR")) {
      if (peek().is("AND")) {
        at++;
      }
      terms.add(part());
    }
    return terms.size() == 1 ? terms.get(0) : new Term.And(terms);
  }

  private Term part() {
    Token token = peek();
    if (token.is("NOT") || token.is("-")) {
      at++;
      return new Term.Not(part());
    }
    if (token.type() == TokenType.OPEN) {
      at++;
      Term inner = query();
      if (peek().type() != TokenType.CLOSE) {
        throw expected("\")\" to close the \"(\" at character " + (token.position() + 1));
      }
      at++;
      return inner;
    }
    if (token.type() == TokenType.WORD && tokens.get(at + 1).type() == TokenType.SIGN) {
      return field(token);
    }
    if (token.type() == TokenType.WORD
        && token.text().startsWith("-")
        && token.text().length() > 1) {
      at++;
      return new Term.Not(words(token.text().substring(1), token, null));
    }
    return near();
  }

  private Term field(Token name) {
    at++;
    Token sign = peek();
    at++;
    if (peek().type() == TokenType.OPEN) {
      Token open = peek();
      at++;
      List<Term> values = new ArrayList<>();
      do {
        if (!values.isEmpty()) {
          at++;
        }
        values.add(value(name, sign));
      } while (peek().is("OR"));
      if (peek().type() != TokenType.CLOSE) {
        throw expected(
            "OR and another value, or \")\" to close the \"(\" at character "
                + (open.position() + 1));
      }
      at++;
      return new Term.Or(values);
    }
    return value(name, sign);
  }

  private Term value(Token name, Token sign) {
    Token value = peek();
    if (value.type() != TokenType.WORD && value.type() != TokenType.PHRASE) {
      throw expected("what " + name.text() + sign.text() + " is to be");
    }
    at++;
    if (Fields.isText(name.text())) {
      if (!sign.text().equals(":")) {
        throw new QueryException(query, sign.position(), "expected \":\" after " + name.text());
      }
      return words(value.text(), value, name.text());
    }
    return fields.term(name, sign, value);
  }

  private Term near() {
    List<Term.Words> parts = new ArrayList<>(List.of(words()));
    int distance = 0;
    while (peek().type() == TokenType.WORD) {
      Matcher near = NEAR.matcher(peek().text());
      if (!near.matches()) {
        break;
      }
      at++;
      @Nullable String number = near.group(1);
      distance = Math.max(distance, number == null ? USUAL_DISTANCE : Integer.parseInt(number));
      parts.add(words());
    }
    return parts.size() == 1 ? parts.get(0) : new Term.Near(parts, distance);
  }

  private Term.Words words() {
    Token token = peek();
    boolean operator =
        token.is("AND")
            || token.is("OR")
            || token.is("NOT")
            || NEAR.matcher(token.text()).matches();
    if (token.type() == TokenType.PHRASE || (token.type() == TokenType.WORD && !operator)) {
      at++;
      return words(token.text(), token, null);
    }
    throw expected(
        operator && token.type() == TokenType.WORD
            ? "a word before " + token.text() + "; to search for the word itself put it in quotes"
            : "a word, a \"phrase\", a field such as actor:CODE, or \"(\"");
  }

  private Term.Words words(String text, Token token, @Nullable String column) {
    boolean open = text.endsWith("*");
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      throw new QueryException(
          query, token.position(), "expected a word with letters or digits in it");
    }
    return new Term.Words(column, words, open);
  }

  private Token peek() {
    return tokens.get(at);
  }

  private QueryException expected(String what) {
    return new QueryException(query, peek().position(), "expected " + what);
  }
}
