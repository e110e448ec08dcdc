package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorCode;
import org.entente.model.Statement;

/** Asks the full-text index for statements that may say much the same as one. */
public final class SimilarQuery {
  private static final int WORDS = 8;
  private static final int LONG_ENOUGH = 4;

  private SimilarQuery() {}

  /** Expressions of FTS5, the narrowest first; what each finds is to be compared. */
  public static List<String> expressions(Statement s) {
    List<String> expressions = new ArrayList<>();
    String kind = slot('k', s.kind().word());
    Set<ActorCode> actors = new LinkedHashSet<>(s.from());
    actors.addAll(s.to());
    String sides =
        actors.stream().map(a -> slot('a', a.code())).collect(Collectors.joining(" AND "));
    String words = any(s);
    if (s.item() != null && s.item().itemClass() != null && !sides.isEmpty()) {
      expressions.add(slot('i', s.item().itemClass()) + " AND " + sides);
    }
    if (!sides.isEmpty() && !words.isEmpty()) {
      expressions.add(kind + " AND " + sides + " AND (" + words + ")");
    }
    if (!words.isEmpty()) {
      expressions.add(kind + " AND (" + all(s) + ")");
    }
    return expressions;
  }

  private static String slot(char letter, String value) {
    return "slots : \"" + Slots.word(letter, value) + "\"";
  }

  private static String any(Statement s) {
    return words(s.quote()).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(WORDS)
        .map(SimilarQuery::word)
        .collect(Collectors.joining(" OR "));
  }

  /** The words of the item together, or the two longest of the sentence. */
  private static String all(Statement s) {
    List<String> words = s.item() == null ? List.of() : List.copyOf(words(s.item().text()));
    if (words.isEmpty()) {
      words =
          words(s.quote()).stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .limit(2)
              .toList();
    }
    return words.stream().map(SimilarQuery::word).collect(Collectors.joining(" AND "));
  }

  private static String word(String word) {
    return "{quote item} : \"" + word + "\"";
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Relevance.folded(text).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= LONG_ENOUGH) {
        words.add(word);
      }
    }
    return words;
  }
}
