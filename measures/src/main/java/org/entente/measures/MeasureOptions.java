package org.entente.measures;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and how.
 *
 * @param seed of the Monte Carlo draws: the same seed gives the same figures
 * @param draws how many, at least 100
 * @param names of the measures wanted, empty for all
 * @param since first day that counts for exchange and balance; null to let the largest dated totals
 *     decide (docs/measures.md)
 */
public record MeasureOptions(long seed, int draws, Set<String> names, @Nullable LocalDate since) {
  private static final long SEED = 20251122;
  private static final int DRAWS = 100_000;

  public MeasureOptions {
    names = Set.copyOf(names);
  }

  public MeasureOptions(long seed, int draws, Set<String> names) {
    this(seed, draws, names, null);
  }

  /** All measures with 100,000 draws from a fixed seed. */
  public static MeasureOptions standard() {
    return new MeasureOptions(SEED, DRAWS, Set.of());
  }

  public MeasureOptions since(LocalDate day) {
    return new MeasureOptions(seed, draws, names, day);
  }

  public MeasureOptions only(String... wanted) {
    return new MeasureOptions(seed, draws, Set.of(wanted), since);
  }
}
