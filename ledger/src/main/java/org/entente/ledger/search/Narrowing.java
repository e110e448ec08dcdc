package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.search.Match.Clause;

/**
 * Says which slots a statement must have for a comparison to hold, since slots are looked up faster
 * than values are compared. What is found is compared all the same.
 */
final class Narrowing {
  /** A stretch of time of so many years at most is looked up by its years. */
  private static final int YEARS = 12;

  /** A stretch of sizes of so many tenths of a decade at most is looked up by these. */
  private static final int FINE_SIZES = 12;

  /** Larger sizes than 10 to this power are not told apart. */
  private static final double LARGEST = 1e18;

  private static final double SMALLEST = 1e-6;

  private Narrowing() {}

  /** The slots of which one must be there; nothing where that would not help. */
  static Optional<Term> of(Clause clause) {
    if (clause.negated() || clause.comparisons().size() != 1) {
      return Optional.empty();
    }
    Comparison comparison = clause.comparisons().get(0);
    List<String> words = new ArrayList<>();
    if (comparison instanceof Comparison.Days days) {
      years(days, words);
    } else if (comparison instanceof Comparison.Value value) {
      sizes(value, words);
    } else if (comparison instanceof Comparison.Confidence confidence) {
      for (int t = Slots.tenth(confidence.low()); t <= Slots.tenth(confidence.high()); t++) {
        words.add(Slots.word('q', String.valueOf(t)));
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Term> slots = new ArrayList<>();
    words.forEach(word -> slots.add(new Term.Slot(word)));
    Term any = new Term.Or(slots);
    boolean ofUnit = comparison instanceof Comparison.Value value && value.unit() != null;
    return Optional.of(
        ofUnit
            ? new Term.And(
                List.of(
                    any,
                    new Term.Slot(Slots.word('u', ((Comparison.Value) comparison).unit() + ""))))
            : any);
  }

  private static void years(Comparison.Days days, List<String> words) {
    int first = Integer.parseInt(days.from().substring(0, 4));
    int last = Integer.parseInt(days.to().substring(0, 4));
    if (last - first >= YEARS) {
      return;
    }
    char letter = days.published() ? 'd' : 'y';
    if (!days.published()) {
      words.add(Slots.word(letter, Slots.OPEN));
    }
    for (int year = first; year <= last; year++) {
      words.add(Slots.word(letter, String.format(java.util.Locale.ROOT, "%04d", year)));
    }
  }

  private static void sizes(Comparison.Value value, List<String> words) {
    if (value.low() <= 0 && value.high() == Double.POSITIVE_INFINITY) {
      return;
    }
    double low = Math.max(SMALLEST, Math.min(LARGEST, value.low()));
    double high = Math.max(low, Math.min(LARGEST, value.high()));
    if (value.low() < SMALLEST) {
      return; // zero and less have no size
    }
    List<String> fine = Slots.sizes('v', low, high, Slots.FINE);
    boolean few = fine.size() <= FINE_SIZES && high < LARGEST && !fine.get(0).endsWith(Slots.OPEN);
    char letter = few ? 'v' : 'g';
    words.addAll(few ? fine : Slots.sizes('g', low, high, 1));
    words.add(Slots.word(letter, Slots.OPEN));
  }
}
