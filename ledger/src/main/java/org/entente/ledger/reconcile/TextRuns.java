package org.entente.ledger.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The runs of {@value #RUN} words of a text, by which shared wording is found and measured.
 *
 * <p>A few of them are chosen as passages by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing:
 * Local Algorithms for Document Fingerprinting", SIGMOD 2003): the run with the least hash of every
 * {@value #WINDOW} that follow each other. Two texts with {@code RUN + WINDOW - 1} words in common
 * at one place share at least one passage.
 */
final class TextRuns {
  static final int RUN = 5;
  static final int WINDOW = 8;

  /** A passage of so many words is no title, dateline or closing formula. */
  private static final int TELLING = 40;

  /** Not what belongs to a name (J-10, K9) or a date (2024-05). */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])(?<!\\p{L}-)(?<!\\d{4}-)\\d[\\d,.]*\\d");

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final int FEWEST_NUMBERS = 3;
  private static final double MOST_OF_THEM = 0.6;
  private static final int LARGE = 4;

  /** A text with more numbers is a table, of which every two would be too many passages. */
  private static final int MOST_NUMBERS = 24;

  private static final long FACTOR = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final int words;
  private final long[] runs;
  private final long[] sorted;
  private final Set<String> numbers;

  TextRuns(String text) {
    numbers = numbers(text);
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

  int words() {
    return words;
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
    return LongStream.concat(
            Arrays.stream(chosen, 0, count), numberPassages().stream().mapToLong(n -> n))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The numbers of a text as written, without years and what has a single digit. */
  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      if (!YEAR.matcher(matcher.group()).matches()) {
        numbers.add(matcher.group());
      }
    }
    return numbers;
  }

  /** A large number, and two together, are passages too: so a retelling in other words is found. */
  private List<Long> numberPassages() {
    List<String> list = List.copyOf(numbers);
    List<Long> pairs = new ArrayList<>();
    for (int i = 0; i < list.size() && list.size() <= MOST_NUMBERS; i++) {
      if (list.get(i).length() >= LARGE) {
        pairs.add(hash(list.get(i)));
      }
      for (int j = i + 1; j < list.size(); j++) {
        pairs.add(hash(list.get(i) + " " + list.get(j)));
      }
    }
    return pairs;
  }

  /**
   * Whether a text gives most of its numbers as the other does: at least three, or one large one
   * where some of the wording is the same too.
   */
  boolean hasNumbersOf(TextRuns other) {
    Set<String> common = new TreeSet<>(numbers);
    common.retainAll(other.numbers);
    boolean most = common.size() >= MOST_OF_THEM * numbers.size();
    boolean large = common.stream().anyMatch(number -> number.length() >= LARGE);
    boolean reworded = large && shareIn(other) >= Retellings.SOME_WORDING;
    return most && (common.size() >= FEWEST_NUMBERS || reworded);
  }

  /** Share of the words, 0 to 1, that stand in a run that the other text has too. */
  double shareIn(TextRuns other) {
    return sharedWith(other).share();
  }

  /**
   * What a text has in common with another.
   *
   * @param share of its words, 0 to 1, that stand in a run that the other has too
   * @param inPassages share of the words that stand in long passages which the other has too; 0
   *     where none of them is long enough to be more than a formula
   */
  record Shared(double share, double inPassages) {}

  Shared sharedWith(TextRuns other) {
    int all = 0;
    int inLong = 0;
    int longest = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i <= runs.length; i++) {
      boolean last = i == runs.length;
      if (!last && Arrays.binarySearch(other.sorted, runs[i]) < 0) {
        continue;
      }
      if (last || i > end) {
        int passage = end - start;
        all += passage;
        inLong += passage >= RUN + WINDOW - 1 ? passage : 0;
        longest = Math.max(longest, passage);
        start = i;
      }
      end = i + RUN;
    }
    boolean formula = longest < Math.min(TELLING, Math.min(words, other.words) * 4 / 5);
    double of = Math.max(1, words);
    return new Shared(all / of, formula ? 0 : inLong / of);
  }
}
