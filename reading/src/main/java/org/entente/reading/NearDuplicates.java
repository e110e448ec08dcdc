package org.entente.reading;

import java.util.List;
import java.util.Map;
import org.entente.reading.internal.duplicates.PairFinder;

/**
 * Finds texts that share wording: copies, cuts, copies with a changed figure. Candidates come from
 * MinHash signatures of word 5-gram shingles in locality-sensitive buckets, so that the work grows
 * nearly with the number of texts; the shares given back are then counted exactly.
 */
public final class NearDuplicates {

  /**
   * Two texts that share wording.
   *
   * @param first id of the one that comes first in the given order
   * @param second id of the other
   * @param jaccard shingles in common over shingles in either, 0 to 1
   * @param containmentOfSecondInFirst share of the second's words that stand in a run of five words
   *     that the first has too
   * @param containmentOfFirstInSecond the same the other way round
   */
  public record Pair(
      String first,
      String second,
      double jaccard,
      double containmentOfSecondInFirst,
      double containmentOfFirstInSecond) {}

  private final double leastShare;

  /** Finds pairs of which one has at least 30 % of its wording in common with the other. */
  public NearDuplicates() {
    this(0.3);
  }

  /**
   * @param leastShare least containment, in either direction, of a pair that is given back; 0 to 1
   */
  public NearDuplicates(double leastShare) {
    if (!(leastShare > 0 && leastShare <= 1)) {
      throw new IllegalArgumentException("The least share must be above 0 and at most 1");
    }
    this.leastShare = leastShare;
  }

  /**
   * All pairs that share wording, in the order of the given texts; pass a map with a fixed order.
   *
   * @param texts stored text by document id
   */
  public List<Pair> find(Map<String, String> texts) {
    return new PairFinder(leastShare).find(texts);
  }
}
