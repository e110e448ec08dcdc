package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as lists or sets of plain words, so that wordings can be compared. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}{1,5}-?\\p{N}[\\p{L}\\p{N}]*|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?|%");
  private static final int SHORTEST_PLURAL = 4;

  private Words() {}

  /**
   * The words of a text in lower case, without possessives and a plural s. Hyphens part words, but
   * not the letters and digits of a designation ("K-9").
   */
  static List<String> list(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(plain(matcher.group()));
    }
    return words;
  }

  /** The words of a text without stop words and numbers, sorted. */
  static Set<String> content(String text, Terms terms) {
    Set<String> words = new TreeSet<>();
    for (String word : list(text)) {
      if (!terms.isStop(word) && !Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
    String stem = apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
    boolean plural =
        stem.length() >= SHORTEST_PLURAL
            && stem.endsWith("s")
            && !stem.endsWith("ss")
            && !stem.endsWith("us")
            && !stem.endsWith("is");
    if (!plural) {
      return stem;
    }
    return stem.endsWith("ies") && stem.length() > SHORTEST_PLURAL
        ? stem.substring(0, stem.length() - 3) + "y"
        : stem.substring(0, stem.length() - 1);
  }

  /** Words in common over words in either (Jaccard), 0 where both are empty. */
  static double alike(Set<String> a, Set<String> b) {
    int common = common(a, b);
    int either = a.size() + b.size() - common;
    return either == 0 ? 0 : (double) common / either;
  }

  /** Words in common over the words of the smaller set, 0 where one is empty. */
  static double contained(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) common(a, b) / smaller;
  }

  static int common(Set<String> a, Set<String> b) {
    int common = 0;
    for (String word : a) {
      if (b.contains(word)) {
        common++;
      }
    }
    return common;
  }
}
