package org.entente.coding.amounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the longest of many known phrases at a token; a phrase may have several values. */
final class Phrases<V> {

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Lexer lexer;

  Phrases(Lexer lexer) {
    this.lexer = lexer;
  }

  /** Only while data are loaded; afterwards the phrases do not change. */
  void add(String phrase, V value) {
    List<String> words =
        lexer.tokens(phrase, new Span(0, phrase.length())).list().stream()
            .map(Token::lower)
            .toList();
    List<Entry<V>> entries = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    int place = 0;
    while (place < entries.size() && entries.get(place).words().size() >= words.size()) {
      place++;
    }
    entries.add(place, new Entry<>(words, value));
  }

  /** The words with which a phrase can begin. */
  Set<String> firstWords() {
    return Set.copyOf(byFirst.keySet());
  }

  /** All values of the longest phrase that begins at the token, or null. */
  @Nullable Reading<List<V>> find(Tokens tokens, int index) {
    List<Entry<V>> entries = byFirst.get(tokens.at(index).lower());
    if (entries == null) {
      return null;
    }
    List<V> values = new ArrayList<>();
    int length = 0;
    for (Entry<V> entry : entries) {
      if (entry.words().size() < length) {
        break;
      }
      if (matches(entry.words(), tokens, index)) {
        length = entry.words().size();
        values.add(entry.value());
      }
    }
    return values.isEmpty() ? null : new Reading<>(List.copyOf(values), index + length);
  }

  /** The value that was added first for the longest phrase, or null. */
  @Nullable Reading<V> first(Tokens tokens, int index) {
    Reading<List<V>> all = find(tokens, index);
    return all == null ? null : new Reading<>(all.value().get(0), all.next());
  }

  private static boolean matches(List<String> words, Tokens tokens, int index) {
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.is(index + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
