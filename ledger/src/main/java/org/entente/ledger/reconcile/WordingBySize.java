package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reading.NearDuplicates;

/**
 * Finds shared wording exactly in a small ledger, and by signatures in a large one, where counting
 * every run of words would take too much memory.
 */
public final class WordingBySize implements SharedWording {
  /** Up to so many characters in all, every run of words is counted. */
  static final long SMALL = 20_000_000;

  /** Least share that the signatures look for; below it they find too little to be of use. */
  private static final double LEAST = 0.2;

  private final ShingleWording exact = new ShingleWording();
  private final NearDuplicates signatures = new NearDuplicates(LEAST);

  @Override
  public List<Pair> find(Map<String, String> texts) {
    long characters = texts.values().stream().mapToLong(String::length).sum();
    if (characters <= SMALL) {
      return exact.find(texts);
    }
    List<Pair> pairs = new ArrayList<>();
    for (NearDuplicates.Pair pair : signatures.find(texts)) {
      pairs.add(
          new Pair(
              pair.first(),
              pair.second(),
              pair.containmentOfSecondInFirst(),
              pair.containmentOfFirstInSecond()));
    }
    return pairs;
  }
}
