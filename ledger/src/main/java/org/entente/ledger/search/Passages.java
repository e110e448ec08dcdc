package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Span;

/** Finds the passage of a text that holds most of the words asked for. */
public final class Passages {
  /** Characters of a passage. */
  static final int LENGTH = 240;

  private record Hit(int at, String word) {}

  private Passages() {}

  /** The passage, cut at blanks; the beginning of the text where no word is found as written. */
  public static Span best(String text, List<String> words) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean usable = small.length() == text.length();
    List<Hit> hits = usable ? hits(small, words) : List.of();
    int best = 0;
    int most = 0;
    for (int i = 0; i < hits.size(); i++) {
      Set<String> seen = new HashSet<>();
      for (int j = i; j < hits.size() && hits.get(j).at() < hits.get(i).at() + LENGTH; j++) {
        seen.add(hits.get(j).word());
      }
      if (seen.size() > most) {
        most = seen.size();
        best = hits.get(i).at();
      }
    }
    int start = blank(text, Math.max(0, best - LENGTH / 4), 1);
    int end = blank(text, Math.min(text.length(), start + LENGTH), -1);
    return new Span(start, Math.max(start, end));
  }

  private static List<Hit> hits(String small, List<String> words) {
    List<Hit> hits = new ArrayList<>();
    for (String word : new HashSet<>(words)) {
      String wanted = word.toLowerCase(Locale.ROOT);
      for (int at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
        if (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1))) {
          hits.add(new Hit(at, wanted));
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::at).thenComparing(Hit::word));
    return hits;
  }

  /** The next place from here at which a word begins or ends. */
  private static int blank(String text, int from, int step) {
    int at = from;
    int tries = LENGTH / 4;
    while (at > 0 && at < text.length() && tries-- > 0) {
      if (Character.isWhitespace(text.charAt(step > 0 ? at - 1 : at))) {
        return at;
      }
      at += step;
    }
    return at > 0 && at < text.length() ? from : at;
  }
}
