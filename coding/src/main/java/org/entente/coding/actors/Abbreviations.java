package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;

/**
 * What a text itself says that its abbreviations stand for: "the Fijian Weather Office (FWO)". From
 * there on the letters mean that and nothing that they mean elsewhere.
 */
final class Abbreviations {

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to");
  private static final int SHORTEST = 2;

  private final Tokens tokens;
  private final Map<String, Span> given = new HashMap<>();

  Abbreviations(Tokens tokens) {
    this.tokens = tokens;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.word(i - 1).equals("(")
          && tokens.word(i + 1).equals(")")
          && tokens.isUpper(i)
          && tokens.word(i).length() >= SHORTEST) {
        String letters = tokens.word(i);
        spelled(letters, i - 1).ifPresent(span -> given.putIfAbsent(letters, span));
      }
    }
  }

  /** Whether the text spells the abbreviation out in words of its own. */
  boolean isGiven(String word) {
    return given.containsKey(word);
  }

  /** The words that the abbreviation is spelled out in. */
  Span words(String word) {
    Span span = given.get(word);
    if (span == null) {
      throw new IllegalArgumentException("The text does not spell out " + word);
    }
    return span;
  }

  private Optional<Span> spelled(String letters, int end) {
    List<String> initials = new ArrayList<>();
    for (int i = end - 1; i >= 0 && initials.size() <= letters.length(); i--) {
      String word = tokens.word(i);
      if (SMALL.contains(word)) {
        continue;
      }
      if (!tokens.isCapitalised(i)) {
        break;
      }
      initials.add(0, word.substring(0, 1).toUpperCase(Locale.ROOT));
      if (String.join("", initials).equals(letters)) {
        return Optional.of(new Span(tokens.start(i), tokens.end(end - 1)));
      }
    }
    return Optional.empty();
  }
}
