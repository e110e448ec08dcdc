package org.entente.measures;

import java.util.List;
import java.util.Objects;
import org.entente.measures.draws.Correlation;
import org.entente.measures.draws.Interval;
import org.entente.measures.draws.MonteCarlo;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Worth;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Adds up the roots of an account: by draws where all are closed, else only their bounds. */
final class Sums {
  private Sums() {}

  /** A sum with whatever is known of it. */
  record Sum(@Nullable Double low, @Nullable Double mid, @Nullable Double high) {}

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
    if (!root.isClosed() || low == null || high == null) {
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

  /** The roots as they are drawn; an open one stands at the figure that is stated for it. */
  static List<Uncertain> uncertain(List<Root> roots) {
    return roots.stream().map(Sums::uncertain).toList();
  }

  private static Uncertain uncertain(Root root) {
    Worth worth = root.flow().worth();
    Uncertain drawable = worth.drawable();
    return drawable != null ? drawable : Uncertain.money(root.flow().label(), stated(root));
  }

  /** The known end of a value whose other end is open. */
  static Range stated(Root root) {
    Range dollars = root.flow().worth().dollars();
    Double known = dollars.high() == null ? dollars.low() : dollars.high();
    return Range.exactly(Objects.requireNonNull(known));
  }

  static List<Root> of(List<Root> roots, Worth.Basis basis) {
    return roots.stream().filter(root -> root.flow().worth().basis() == basis).toList();
  }
}
