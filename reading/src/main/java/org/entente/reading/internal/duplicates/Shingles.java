package org.entente.reading.internal.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of five words of one text, as 64-bit hashes. Case, punctuation and layout do not count;
 * a number is one word with its points and commas.
 */
final class Shingles {

  private static final int WIDTH = 5;
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+");

  private final long[] inOrder;
  private final long[] distinct;
  private final int words;

  private Shingles(long[] inOrder, int words) {
    this.inOrder = inOrder;
    this.words = words;
    this.distinct = Arrays.stream(inOrder).sorted().distinct().toArray();
  }

  static Shingles of(String text) {
    List<Long> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(hash(matcher.group().toLowerCase(Locale.ROOT)));
    }
    int width = Math.min(WIDTH, words.size());
    int count = words.isEmpty() ? 0 : words.size() - width + 1;
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long value = 17;
      for (int j = 0; j < width; j++) {
        value = mix(value * 31 + words.get(i + j));
      }
      shingles[i] = value;
    }
    return new Shingles(shingles, words.size());
  }

  /** Sorted, each once; not to be changed. */
  long[] distinct() {
    return distinct;
  }

  int words() {
    return words;
  }

  boolean sameWording(Shingles other) {
    return words == other.words && Arrays.equals(inOrder, other.inOrder);
  }

  long wordingHash() {
    long value = words;
    for (long shingle : inOrder) {
      value = mix(value * 31 + shingle);
    }
    return value;
  }

  /** Shingles in common over shingles in either, 0 to 1. */
  double jaccard(Shingles other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < distinct.length && j < other.distinct.length) {
      int order = Long.compare(distinct[i], other.distinct[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int either = distinct.length + other.distinct.length - common;
    return either == 0 ? 0 : (double) common / either;
  }

  /** Share of these words, 0 to 1, that stand in a run of five that the other text has too. */
  double shareIn(Shingles other) {
    int width = Math.min(WIDTH, words);
    int covered = 0;
    int coveredTo = 0;
    for (int i = 0; i < inOrder.length; i++) {
      if (Arrays.binarySearch(other.distinct, inOrder[i]) >= 0) {
        covered += i + width - Math.max(coveredTo, i);
        coveredTo = i + width;
      }
    }
    return words == 0 ? 0 : (double) covered / words;
  }

  private static long hash(String word) {
    long value = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      value = 31 * value + word.charAt(i);
    }
    return mix(value);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): spreads all bits over all bits. */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
