package org.entente.scenarios.balance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.entente.scenarios.drivers.DriverSet;

/**
 * Finds the consistent combinations of a set of drivers: all of them where there are no more than
 * {@link #LIMIT} combinations; beyond that by succession from random beginnings (each driver goes
 * where the others push it, until nothing moves), which may miss some and says so.
 */
public final class ConsistencySearch {
  /** So many combinations are looked at one by one, in a second or two. */
  public static final long LIMIT = 2_000_000;

  private static final int STARTS = 20_000;
  private static final int STEPS = 200;
  private static final int MOST_NEAR = 20;
  private static final int MOST_CONSISTENT = 100;

  private static final Comparator<Combination> BEST_FIRST =
      Comparator.comparingInt(Combination::score)
          .thenComparingInt(Combination::margin)
          .reversed()
          .thenComparing(Combination::words);
  private static final Comparator<Combination> NEAREST_FIRST =
      Comparator.comparingInt(Combination::margin)
          .thenComparingInt(Combination::score)
          .reversed()
          .thenComparing(Combination::words);

  private final CrossImpact matrix;
  private final int[] fixed;
  private final int tolerance;
  private final PriorityQueue<Combination> consistent = new PriorityQueue<>(BEST_FIRST.reversed());
  private final PriorityQueue<Combination> near = new PriorityQueue<>(NEAREST_FIRST.reversed());
  private long consistentMissed;
  private long nearMissed;
  private long looked;

  private ConsistencySearch(CrossImpact matrix, int[] fixed, int tolerance) {
    this.matrix = matrix;
    this.fixed = fixed;
    this.tolerance = tolerance;
  }

  /**
   * Looks for them.
   *
   * @param set drivers that are set, by id; they hold whatever the others say
   * @param tolerance by how much a driver may fail for a combination to be near, 0 or more
   * @param seed for sets too large to be looked through
   */
  public static Consistency of(
      DriverSet drivers, Map<String, String> set, int tolerance, long seed) {
    CrossImpact matrix = new CrossImpact(drivers);
    int[] fixed = matrix.fixed(set);
    ConsistencySearch search = new ConsistencySearch(matrix, fixed, tolerance);
    BigInteger all = matrix.combinations(fixed);
    boolean complete = all.compareTo(BigInteger.valueOf(LIMIT)) <= 0;
    if (complete) {
      search.lookThrough();
    } else {
      search.succeed(seed);
    }
    return search.result(all, complete);
  }

  private Consistency result(BigInteger all, boolean complete) {
    List<Combination> best = new ArrayList<>(consistent);
    best.sort(BEST_FIRST);
    List<Combination> nearest = new ArrayList<>(near);
    nearest.sort(NEAREST_FIRST);
    return new Consistency(all, looked, complete, best, consistentMissed, nearest, nearMissed);
  }

  private void lookThrough() {
    int[] chosen = new int[matrix.size()];
    for (int j = 0; j < chosen.length; j++) {
      chosen[j] = Math.max(0, fixed[j]);
    }
    int[] sums = matrix.room();
    do {
      look(chosen, sums);
    } while (advance(chosen));
  }

  private boolean advance(int[] chosen) {
    for (int j = chosen.length - 1; j >= 0; j--) {
      if (fixed[j] >= 0) {
        continue;
      }
      chosen[j]++;
      if (chosen[j] < matrix.states(j)) {
        return true;
      }
      chosen[j] = 0;
    }
    return false;
  }

  private void look(int[] chosen, int[] sums) {
    looked++;
    matrix.sums(chosen, sums);
    int margin = matrix.margin(chosen, sums, fixed);
    if (margin >= 0) {
      consistent.add(matrix.combination(chosen, fixed));
      if (consistent.size() > MOST_CONSISTENT) {
        consistent.poll();
        consistentMissed++;
      }
    } else if (margin >= -tolerance) {
      near.add(matrix.combination(chosen, fixed));
      if (near.size() > MOST_NEAR) {
        near.poll();
        nearMissed++;
      }
    }
  }

  private void succeed(long seed) {
    UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    Set<List<Integer>> seen = new HashSet<>();
    int[] sums = matrix.room();
    for (int start = 0; start < STARTS; start++) {
      int[] chosen = new int[matrix.size()];
      for (int j = 0; j < chosen.length; j++) {
        chosen[j] = fixed[j] >= 0 ? fixed[j] : random.nextInt(matrix.states(j));
      }
      settle(chosen, sums, random);
      List<Integer> key = java.util.Arrays.stream(chosen).boxed().toList();
      if (seen.add(key)) {
        look(chosen, sums);
      }
    }
  }

  /** One driver at a time, in random order, so that two cannot chase each other for ever. */
  private void settle(int[] chosen, int[] sums, UniformRandomProvider random) {
    for (int step = 0; step < STEPS; step++) {
      boolean moved = false;
      int first = random.nextInt(chosen.length);
      for (int n = 0; n < chosen.length; n++) {
        int j = (first + n) % chosen.length;
        if (fixed[j] < 0) {
          matrix.sums(chosen, sums);
          int best = best(sums, j, chosen[j]);
          moved |= best != chosen[j];
          chosen[j] = best;
        }
      }
      if (!moved) {
        return;
      }
    }
  }

  private int best(int[] sums, int driver, int now) {
    int best = now;
    for (int s = 0; s < matrix.states(driver); s++) {
      if (matrix.sum(sums, driver, s) > matrix.sum(sums, driver, best)) {
        best = s;
      }
    }
    return best;
  }
}
