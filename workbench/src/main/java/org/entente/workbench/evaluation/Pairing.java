package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.entente.model.Span;

/**
 * Pairs marked and coded statements of one document, each with at most one: the best candidates
 * first, then rearranged along augmenting paths so that no pair is lost to greed.
 */
final class Pairing {

  /** Evidence must cover at least this share of the shorter of the two spans. */
  private static final double ENOUGH = 0.5;

  private record Candidate(
      boolean right, long slots, double overlap, int distance, int gold, int coded) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::right)
          .thenComparing(Candidate::slots)
          .thenComparing(Candidate::overlap)
          .thenComparing(c -> -c.distance())
          .thenComparing(Candidate::gold)
          .thenComparing(Candidate::coded)
          .reversed();

  private final Map<Integer, List<Integer>> options = new LinkedHashMap<>();
  private final Map<Integer, Integer> owner = new HashMap<>();

  private Pairing() {}

  /**
   * Pairs statements of the same kind whose spans overlap.
   *
   * @param sides what it means that the sides are right; such pairs are made first
   * @param onlyRight whether pairs with other sides are no pairs
   * @return index of the coded statement by that of the marked one
   */
  static Map<Integer, Integer> of(
      List<MarkedStatement> gold,
      List<MarkedStatement> coded,
      BiPredicate<MarkedStatement, MarkedStatement> sides,
      boolean onlyRight) {
    Pairing pairing = new Pairing();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        MarkedStatement g = gold.get(i);
        MarkedStatement c = coded.get(j);
        double overlap = g.mayBe(c.kind()) ? overlap(g.sentence(), c.sentence()) : 0;
        if (overlap >= ENOUGH) {
          boolean right = sides.test(g, c);
          if (right || !onlyRight) {
            candidates.add(new Candidate(right, held(g, c), overlap, Math.abs(i - j), i, j));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    for (Candidate candidate : candidates) {
      pairing
          .options
          .computeIfAbsent(candidate.gold(), g -> new ArrayList<>())
          .add(candidate.coded());
    }
    pairing.options.keySet().forEach(g -> pairing.settle(g, new HashSet<>()));
    Map<Integer, Integer> pairs = new TreeMap<>();
    pairing.owner.forEach((c, g) -> pairs.put(g, c));
    return pairs;
  }

  private boolean settle(int gold, Set<Integer> seen) {
    for (boolean free : new boolean[] {true, false}) {
      for (int coded : options.getOrDefault(gold, List.of())) {
        if (owner.containsKey(coded) == free || !seen.add(coded)) {
          continue;
        }
        if (free || settle(owner.getOrDefault(coded, gold), seen)) {
          owner.put(coded, gold);
          return true;
        }
      }
    }
    return false;
  }

  private static long held(MarkedStatement gold, MarkedStatement coded) {
    long held = 0;
    for (Slot slot : Slot.values()) {
      held += slot.holds(gold, coded) ? 1 : 0;
    }
    return held;
  }

  /** Evidence is a sentence or part of one: what is more than twice as long covers nothing. */
  private static double overlap(Span gold, Span coded) {
    int length = gold.end() - gold.start();
    int other = coded.end() - coded.start();
    if (other > 2 * length) {
      return 0;
    }
    int common = Math.min(gold.end(), coded.end()) - Math.max(gold.start(), coded.start());
    return Math.max(0, common) / (double) Math.max(1, Math.min(length, other));
  }
}
