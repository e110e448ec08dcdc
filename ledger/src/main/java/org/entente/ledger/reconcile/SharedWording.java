package org.entente.ledger.reconcile;

import java.util.List;
import java.util.Map;

/** Finds texts that share wording. */
@FunctionalInterface
public interface SharedWording {
  /**
   * Two texts that share wording.
   *
   * @param first id of the one that comes first in the given order
   * @param second id of the other
   * @param secondInFirst share of the second's words, 0 to 1, that stand in the first
   * @param firstInSecond the same the other way round
   */
  record Pair(String first, String second, double secondInFirst, double firstInSecond) {}

  /** All pairs that share wording, of texts by document id in a fixed order. */
  List<Pair> find(Map<String, String> texts);
}
