package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.JdbiException;

/**
 * What people type into a search box, as SQLite's full-text search (FTS5) takes it. A query in the
 * grammar of FTS5 (phrases in quotation marks, AND, OR, NOT, NEAR, column filters, a star for the
 * rest of a word) is taken as it stands; anything else is taken as words that must all occur.
 */
final class SearchWords {
  private static final Pattern WORD = Pattern.compile("\"[^\"]+\"|[\\p{L}\\p{M}\\p{N}]+\\*?");

  private SearchWords() {}

  static <T> List<T> search(String query, Function<String, List<T>> search) {
    String words = words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    if (query.matches("(?s)[\\p{L}\\p{M}\\p{N}\\s]*")
        && !query.matches("(?s).*\\b(AND|OR|NOT)\\b.*")) {
      return search.apply(words);
    }
    try {
      return search.apply(query);
    } catch (JdbiException notTheGrammar) {
      return search.apply(words);
    }
  }

  /** Each word or phrase by itself, in quotation marks, so that none is taken for an operator. */
  private static String words(String query) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = WORD.matcher(query);
    while (matcher.find()) {
      String part = matcher.group().replace("\"", "");
      boolean open = part.endsWith("*");
      String word = open ? part.substring(0, part.length() - 1) : part;
      if (!word.isBlank()) {
        parts.add('"' + word + '"' + (open ? "*" : ""));
      }
    }
    return String.join(" ", parts);
  }
}
