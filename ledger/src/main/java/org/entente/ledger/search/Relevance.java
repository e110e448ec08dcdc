package org.entente.ledger.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Statement;

/**
 * How well a statement answers to the words of a query: how many of them it holds, those in the
 * item twice, the more the shorter it is. The saturation is that of BM25 (Robertson and Zaragoza
 * 2009, k1 = 1.2, b = 0.75), without the rarity of words: all candidates hold what must be held.
 */
public final class Relevance {
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** Words of an ordinary sentence. */
  private static final double USUAL_LENGTH = 25;

  private static final double ITEM = 2;

  private final Set<String> words = new HashSet<>();

  public Relevance(List<String> words) {
    words.forEach(word -> this.words.add(folded(word)));
  }

  /** 0 and more; the higher the better. */
  public double of(Statement s) {
    String[] quote = folded(s.quote()).split("[^\\p{L}\\p{N}]+", -1);
    String[] item =
        s.item() == null ? new String[0] : folded(s.item().text()).split("[^\\p{L}\\p{N}]+", -1);
    double sum = 0;
    for (String word : words) {
      double times = count(quote, word) + ITEM * count(item, word);
      sum += times * (K1 + 1) / (times + K1 * (1 - B + B * quote.length / USUAL_LENGTH));
    }
    return sum;
  }

  private static int count(String[] words, String word) {
    int count = 0;
    for (String one : words) {
      if (one.startsWith(word)) {
        count++;
      }
    }
    return count;
  }

  /** Small letters without accents. */
  static String folded(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
