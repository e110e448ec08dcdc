package org.entente.reading.internal.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers pairs of texts that are worth an exact comparison: those with a MinHash band in common
 * (alike as wholes), and those with a sampled shingle in common that few texts have (a cut of one
 * stands in the other, however short).
 */
final class Candidates {

  /** One shingle in four is a sample: a shared passage of 30 words has six on average. */
  private static final int SAMPLE_MASK = 3;

  /** A sampled shingle that more texts have is a formula of the house and proves nothing. */
  private static final int COMMON_FORMULA = 40;

  /** In a larger bucket a text is only paired with the bucket's first and last so many. */
  private static final int NEIGHBOURS = 32;

  private final MinHash minHash = new MinHash();
  private final Map<Long, List<Integer>> bands = new HashMap<>();
  private final Map<Long, List<Integer>> samples = new HashMap<>();

  void add(int text, Shingles shingles) {
    if (shingles.words() == 0) {
      return;
    }
    for (long key : minHash.bandKeys(shingles)) {
      bands.computeIfAbsent(key, k -> new ArrayList<>(1)).add(text);
    }
    for (long shingle : shingles.distinct()) {
      if ((shingle & SAMPLE_MASK) == 0) {
        List<Integer> texts = samples.computeIfAbsent(shingle, k -> new ArrayList<>(1));
        if (texts.size() <= COMMON_FORMULA) {
          texts.add(text);
        }
      }
    }
  }

  /** Pairs in order, each once, the earlier text in the upper half of the number. */
  Iterable<Long> pairs() {
    Set<Long> pairs = new TreeSet<>();
    bands.values().forEach(bucket -> addPairs(bucket, pairs));
    for (List<Integer> bucket : samples.values()) {
      if (bucket.size() <= COMMON_FORMULA) {
        addPairs(bucket, pairs);
      }
    }
    return pairs;
  }

  private static void addPairs(List<Integer> bucket, Set<Long> pairs) {
    for (int j = 1; j < bucket.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (i >= NEIGHBOURS && i < j - NEIGHBOURS) {
          i = j - NEIGHBOURS;
        }
        pairs.add(((long) bucket.get(i) << 32) | bucket.get(j));
      }
    }
  }
}
