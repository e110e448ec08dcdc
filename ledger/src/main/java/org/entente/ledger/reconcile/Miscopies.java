package org.entente.ledger.reconcile;

import java.util.Set;
import java.util.TreeSet;

/**
 * Finds claims that repeat another with its figure changed: the same source or wording, the same
 * words but for the number, another number; or a slip of the decimal point.
 */
final class Miscopies {
  /** Words besides numbers that must be the same (Jaccard). */
  static final double SAME_WORDS = 0.6;

  boolean isMiscopy(Claim claim, Matter matter) {
    for (Claim original : matter.bearing()) {
      if (isMiscopy(claim, original)) {
        return true;
      }
    }
    return false;
  }

  boolean isMiscopy(Claim copy, Claim original) {
    Figure said = copy.figure();
    Figure given = original.figure();
    if (said == null
        || given == null
        || !said.comparable(given)
        || said.same(given)
        || copy.statement().document().equals(original.statement().document())) {
      return false;
    }
    boolean near = copy.when().daysBetweenTexts(original.when()) <= SameMatter.NEW_READING;
    if (near && said.slipped(given)) {
      return true;
    }
    boolean repeats =
        copy.text().equals(original.text())
            || (copy.named() && copy.source().equals(original.source()));
    return near && repeats && sameWords(copy, original);
  }

  private static boolean sameWords(Claim a, Claim b) {
    return Words.alike(wordsOnly(a), wordsOnly(b)) >= SAME_WORDS;
  }

  private static Set<String> wordsOnly(Claim claim) {
    Set<String> words = new TreeSet<>(Words.list(claim.statement().quote()));
    words.removeIf(word -> Character.isDigit(word.charAt(0)));
    return words;
  }
}
