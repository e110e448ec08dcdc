package org.entente.coding.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Span;

/** A sentence as a dependency tree. Immutable. */
public final class Tree {

  private static final String ROOT = "root";

  private final List<Token> tokens;
  private final List<List<Token>> children;

  public Tree(List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A tree needs at least one word");
    }
    this.tokens = tokens.stream().map(Tree::underRoot).toList();
    List<List<Token>> lists = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Token token : this.tokens) {
      if (token.head() >= 0) {
        lists.get(token.head()).add(token);
      }
    }
    lists.replaceAll(Collections::unmodifiableList);
    this.children = List.copyOf(lists);
  }

  /** Engines call a word without a head an object now and then; it is none of anything. */
  private static Token underRoot(Token token) {
    return token.head() >= 0 || token.is(ROOT)
        ? token
        : new Token(
            token.index(), token.form(), token.lemma(), token.tag(), token.span(), -1, ROOT);
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  /** The words that hang on this one, in the order of the sentence. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  public List<Token> children(Token token, String label) {
    return matching(children(token), child -> child.is(label));
  }

  public List<Token> children(Token token, Set<String> labels) {
    return matching(children(token), child -> labels.contains(child.label()));
  }

  /** Asked for all the time, and mostly there are none. */
  private static List<Token> matching(List<Token> tokens, Predicate<Token> wanted) {
    List<Token> found = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (wanted.test(tokens.get(i))) {
        found = found == null ? new ArrayList<>() : found;
        found.add(tokens.get(i));
      }
    }
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }

  public Optional<Token> findChild(Token token, String label) {
    for (Token child : children(token)) {
      if (child.is(label)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public Optional<Token> findHead(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The word and everything below it, in the order of the sentence. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    mark(token, in);
    return matching(tokens, t -> in[t.index()]);
  }

  private void mark(Token token, boolean[] in) {
    if (in[token.index()]) {
      return;
    }
    in[token.index()] = true;
    for (Token child : children(token)) {
      mark(child, in);
    }
  }

  /** Whether {@code below} is {@code above} or hangs on it over any number of steps. */
  public boolean dominates(Token above, Token below) {
    Token at = below;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == above.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /**
   * The lowest word that the first hangs on or is, and under which the other stands, else a root.
   */
  public Token above(Token first, Token other) {
    Token at = first;
    while (!dominates(at, other) && at.head() >= 0) {
      at = tokens.get(at.head());
    }
    return at;
  }

  /** How many steps it is from the word up to a root. */
  public int depth(Token token) {
    int depth = 0;
    Token at = token;
    while (at.head() >= 0 && depth <= tokens.size()) {
      at = tokens.get(at.head());
      depth++;
    }
    return depth;
  }

  /** The stretch of text that the word and all below it cover. */
  public Span cover(Token token) {
    List<Token> all = subtree(token);
    return new Span(all.get(0).span().start(), all.get(all.size() - 1).span().end());
  }

  /** The word that starts the given conjunct list and all that are coordinated with it. */
  public List<Token> conjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    collectConjuncts(token, all);
    return all;
  }

  private void collectConjuncts(Token token, List<Token> all) {
    all.add(token);
    for (Token child : children(token, "conj")) {
      collectConjuncts(child, all);
    }
  }

  /** One line per word, for people: index, form, tag, lemma, label and head. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Token t : tokens) {
      text.append(
          "%d:%s/%s/%s %s<%d  "
              .formatted(t.index(), t.form(), t.tag(), t.lemma(), t.label(), t.head()));
    }
    return text.toString();
  }
}
