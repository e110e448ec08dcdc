package org.entente.ledger.reconcile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The runs of {@value #RUN} words of a text, by which shared wording is found and measured.
 *
 * <p>A few of them are chosen as passages by winnowing (Schleimer, Wilkerson and Aiken,
 * "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003): the run with the least
 * hash of every {@value #WINDOW} that follow each other. Two texts with {@code RUN + WINDOW - 1}
 * words in common at one place share at least one passage.
 */
final class TextRuns {
  static final int RUN = 5;
  static final int WINDOW = 8;

  /** A passage of so many words is no title, dateline or closing formula. */
  private static final int TELLING = 40;

  private static final long FACTOR = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final int words;
  private final long[] runs;
  private final long[] sorted;

  TextRuns(String text) {
    List<String> list = Words.list(text);
    words = list.size();
    runs = new long[Math.max(0, words - RUN + 1)];
    long[] hashes = new long[words];
    for (int i = 0; i < words; i++) {
      hashes[i] = hash(list.get(i));
    }
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int k = i; k < i + RUN; k++) {
        run = (run ^ hashes[k]) * MIX;
        run ^= run >>> 29;
      }
      runs[i] = run;
    }
    sorted = runs.clone();
    Arrays.sort(sorted);
  }

  /** A hash of 64 bits by which a string is known. */
  static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FACTOR;
    }
    hash = (hash ^ (hash >>> 32)) * MIX;
    return hash ^ (hash >>> 29);
  }

  /** The chosen passages, sorted, each once. */
  long[] passages() {
    long[] chosen = new long[runs.length];
    int count = 0;
    Deque<Integer> window = new ArrayDeque<>();
    int last = -1;
    for (int i = 0; i < runs.length; i++) {
      while (!window.isEmpty() && runs[window.getLast()] >= runs[i]) {
        window.removeLast();
      }
      window.addLast(i);
      if (window.getFirst() <= i - WINDOW) {
        window.removeFirst();
      }
      boolean full = i >= WINDOW - 1 || i == runs.length - 1;
      if (full && window.getFirst() != last) {
        last = window.getFirst();
        chosen[count++] = runs[last];
      }
    }
    return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
  }

  /** Share of the words, 0 to 1, that stand in a run that the other text has too. */
  double shareIn(TextRuns other) {
    boolean[] in = sharedWith(other);
    int count = 0;
    for (boolean one : in) {
      count += one ? 1 : 0;
    }
    return words == 0 ? 0 : (double) count / words;
  }

  /**
   * Share of the words that stand in long passages which the other text has too; 0 where none of
   * them is long enough to be more than a formula.
   */
  double passagesIn(TextRuns other) {
    boolean[] in = sharedWith(other);
    int passage = 0;
    int longest = 0;
    int count = 0;
    for (int i = 0; i <= words; i++) {
      if (i < words && in[i]) {
        passage++;
        continue;
      }
      count += passage >= RUN + WINDOW - 1 ? passage : 0;
      longest = Math.max(longest, passage);
      passage = 0;
    }
    int shorter = Math.min(words, other.words);
    return longest < Math.min(TELLING, shorter * 9 / 10) ? 0 : (double) count / Math.max(1, words);
  }

  private boolean[] sharedWith(TextRuns other) {
    boolean[] in = new boolean[words];
    for (int i = 0; i < runs.length; i++) {
      if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
        Arrays.fill(in, i, i + RUN, true);
      }
    }
    return in;
  }
}
