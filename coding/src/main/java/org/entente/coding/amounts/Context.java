package org.entente.coding.amounts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of which one must stand near a passage for a reading to hold; without words it holds. */
final class Context {

  /** Characters on either side that count as near. */
  static final int REACH = 4000;

  private final @Nullable Pattern words;

  /**
   * @param words lower case; a final "*" stands for any ending
   */
  Context(List<String> words) {
    this.words =
        words.isEmpty()
            ? null
            : Pattern.compile(
                words.stream()
                    .map(Context::word)
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")")),
                Pattern.CASE_INSENSITIVE);
  }

  private static String word(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1))
        : Pattern.quote(word) + "(?!\\p{L})";
  }

  boolean isEmpty() {
    return words == null;
  }

  boolean holds(Tokens tokens) {
    if (words == null) {
      return true;
    }
    String text = tokens.text();
    int start = Math.max(0, tokens.at(0).start() - REACH);
    int end = Math.min(text.length(), tokens.at(tokens.size() - 1).end() + REACH);
    return words.matcher(text).region(start, end).find();
  }
}
