package org.entente.coding.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a phrase into words that compare equal whatever their number, case, hyphens or spelling.
 * Letters and digits are cut apart ("F-16C", "F16" and "F 16" all begin with "f", "16");
 * punctuation stays as a word of its own, for it ends a phrase.
 */
final class ItemWords {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}+|\\p{Nd}+(?:[.,]\\p{Nd}+)*|[,;:()/&+]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s?(?!\\p{L})");

  private final Map<String, String> spelling;

  ItemWords(Map<String, String> spelling) {
    this.spelling = Map.copyOf(spelling);
  }

  /** The words of a phrase in the singular, lower case and British spelling. */
  List<String> of(String phrase) {
    String plain = POSSESSIVE.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      String word = matcher.group();
      String singular = spelling.getOrDefault(word, singular(word));
      words.add(spelling.getOrDefault(singular, singular));
    }
    return words;
  }

  /** The singular by rule; "gas", "corps" and "canvas" come out the same on both sides. */
  private static String singular(String word) {
    int n = word.length();
    if (n <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("xes")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("ches") && !word.endsWith("aches")) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }
}
