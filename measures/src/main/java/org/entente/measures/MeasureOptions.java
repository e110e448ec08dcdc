package org.entente.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.measures.hypotheses.HypothesisFile;
import org.entente.measures.prices.PriceBook;
import org.jspecify.annotations.Nullable;

/**
 * What to measure, and how.
 *
 * @param seed of the Monte Carlo draws: the same seed gives the same figures
 * @param draws how many, at least 100
 * @param names of the measures wanted, empty for all
 * @param since first day that counts for exchange and balance; null to let the largest dated totals
 *     decide (docs/measures.md)
 * @param dollarsOf the year into whose dollars all values are brought; null to leave each in those
 *     of its own year
 * @param books further price books, shown beside the one by which everything is valued
 * @param hypotheses the explanations to weigh
 */
public record MeasureOptions(
    long seed,
    int draws,
    Set<String> names,
    @Nullable LocalDate since,
    @Nullable Integer dollarsOf,
    List<PriceBook> books,
    HypothesisFile hypotheses) {
  private static final long SEED = 20251122;
  private static final int DRAWS = 100_000;
  private static final int MOST_DRAWN = 5_000_000;
  private static final int LEAST_DRAWS = 2_000;

  public MeasureOptions {
    names = Set.copyOf(names);
    books = List.copyOf(books);
  }

  public MeasureOptions(long seed, int draws, Set<String> names) {
    this(seed, draws, names, null, null, List.of(), HypothesisFile.load());
  }

  /** All measures with 100,000 draws from a fixed seed. */
  public static MeasureOptions standard() {
    return new MeasureOptions(SEED, DRAWS, Set.of());
  }

  /**
   * How often a sum is drawn: as often as asked for, but of many values fewer times, so that no sum
   * draws more than five million of them and each is drawn 2,000 times at least. The end of a range
   * has then a sampling error of at most 4 % of the spread.
   *
   * @param values how many values pass either way
   */
  int drawsFor(int values) {
    int bounded = Math.max(LEAST_DRAWS, MOST_DRAWN / Math.max(1, values));
    return Math.min(draws, bounded);
  }

  public MeasureOptions since(LocalDate day) {
    return new MeasureOptions(seed, draws, names, day, dollarsOf, books, hypotheses);
  }

  public MeasureOptions only(String... wanted) {
    return new MeasureOptions(seed, draws, Set.of(wanted), since, dollarsOf, books, hypotheses);
  }

  /** With all values in the dollars of one year. */
  public MeasureOptions dollarsOf(@Nullable Integer year) {
    return new MeasureOptions(seed, draws, names, since, year, books, hypotheses);
  }

  /** With further price books beside the first. */
  public MeasureOptions books(List<PriceBook> others) {
    return new MeasureOptions(seed, draws, names, since, dollarsOf, others, hypotheses);
  }

  /** With explanations of the user's own. */
  public MeasureOptions hypotheses(HypothesisFile file) {
    return new MeasureOptions(seed, draws, names, since, dollarsOf, books, file);
  }
}
