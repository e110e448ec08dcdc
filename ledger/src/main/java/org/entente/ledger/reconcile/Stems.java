package org.entente.ledger.reconcile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text by their stems, so that what was foreseen can be found in what was told
 * later: <i>will send</i> in <i>had sent</i>, <i>troops</i> in <i>soldiers</i>.
 *
 * <p>Endings are cut off and what is left is cut to {@value #LONGEST} letters; words that the group
 * {@code kin} of {@code terms.tsv} puts on one line have one stem.
 */
final class Stems {
  /** Letters of a stem; {@code Russia} and {@code Russian}, {@code deploy} and its noun meet. */
  private static final int LONGEST = 6;

  private static final int SHORTEST = 3;

  /** A name or a light verb ("give") says little of what happens, so it counts half. */
  static final double LITTLE = 0.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
  private static final String[] ENDINGS = {"ing", "ed", "es", "e"};

  private final Terms terms;

  Stems(Terms terms) {
    this.terms = terms;
  }

  /**
   * The stems of a text.
   *
   * @param weights each with its weight: 1, names and light verbs half
   * @param pairs stems that stand beside each other, in order
   */
  record Found(Map<String, Double> weights, Set<String> pairs) {}

  Found of(String text) {
    Map<String, Double> stems = new TreeMap<>();
    Set<String> pairs = new TreeSet<>();
    String before = "";
    Matcher matcher = WORD.matcher(text);
    boolean first = true;
    while (matcher.find()) {
      String word = matcher.group();
      String plain = Words.plain(word);
      boolean name = !first && Character.isUpperCase(word.charAt(0));
      first = false;
      if (plain.length() < SHORTEST
          || terms.isStop(plain)
          || terms.keyOfPlain("foreseeing", plain).isPresent()) {
        continue;
      }
      String stem = stem(plain);
      boolean little = name || terms.keyOfPlain("light", stem).isPresent();
      stems.merge(stem, little ? LITTLE : 1.0, Math::min);
      pairs.add(before + " " + stem);
      before = stem;
    }
    return new Found(stems, pairs);
  }

  private String stem(String plain) {
    String kin = terms.keyOfPlain("kin", plain).orElse("");
    if (!kin.isEmpty()) {
      return kin;
    }
    String cut = withoutEnding(plain);
    String key = terms.keyOfPlain("kin", cut).orElse("");
    return key.isEmpty() ? cut.substring(0, Math.min(LONGEST, cut.length())) : key;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
