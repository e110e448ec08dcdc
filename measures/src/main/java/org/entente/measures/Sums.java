package org.entente.measures;

import java.util.List;
import java.util.Objects;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Interval;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Worth;

/** Adds up the roots of an account: by draws where all are closed, else only their bounds. */
final class Sums {
  private Sums() {}

  /** A sum with whatever is known of it. */
  record Sum(
      @org.jspecify.annotations.Nullable Double low,
      @org.jspecify.annotations.Nullable Double mid,
      @org.jspecify.annotations.Nullable Double high) {}

  static Sum sum(List<Root> roots, MonteCarlo draws, int stream) {
    if (roots.isEmpty()) {
      return new Sum(null, null, null);
    }
    if (roots.size() == 1) {
      return one(roots.get(0));
    }
    if (roots.stream().allMatch(Root::isClosed)) {
      Interval interval = Interval.of(draws.sum(uncertain(roots), Correlation.INDEPENDENT, stream));
      return new Sum(interval.low(), interval.mid(), interval.high());
    }
    return bounds(roots);
  }

  /** The ends as stated; the middle is the median of the log-normal (or uniform) between them. */
  private static Sum one(Root root) {
    Double low = root.bounds().low();
    Double high = root.bounds().high();
    if (low == null || high == null) {
      return new Sum(low, null, high);
    }
    return new Sum(low, low > 0 ? Math.sqrt(low * high) : (low + high) / 2, high);
  }

  /** Sum of the known low ends, and of the high ends if all are known; no value is negative. */
  static Sum bounds(List<Root> roots) {
    double low = 0;
    Double high = 0.0;
    for (Root root : roots) {
      Double rootLow = root.bounds().low();
      Double rootHigh = root.bounds().high();
      low += rootLow == null ? 0 : rootLow;
      high = high == null || rootHigh == null ? null : Double.valueOf(high + rootHigh);
    }
    return new Sum(low > 0 ? low : null, null, high);
  }

  /** The closed roots as they are drawn; a filled low end is drawn as stated money. */
  static List<Uncertain> uncertain(List<Root> roots) {
    return roots.stream().filter(Root::isClosed).map(Sums::uncertain).toList();
  }

  private static Uncertain uncertain(Root root) {
    Uncertain drawable = root.flow().worth().drawable();
    boolean own = drawable != null && !root.filled();
    return own
        ? Objects.requireNonNull(drawable)
        : Uncertain.money(root.flow().label(), root.bounds());
  }

  static List<Root> of(List<Root> roots, Worth.Basis basis) {
    return roots.stream().filter(root -> root.flow().worth().basis() == basis).toList();
  }
}
