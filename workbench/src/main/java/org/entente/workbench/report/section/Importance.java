package org.entente.workbench.report.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The order of entries in lists: sums of money by size, then quantities by size, then the rest;
 * among equals the better corroborated, then the more recent.
 */
public final class Importance {

  private Importance() {}

  /** Most important first; the id last, so that the order never depends on chance. */
  public static Comparator<Entry> order() {
    return Comparator.comparingInt(Importance::rank)
        .thenComparingDouble(Importance::size)
        .thenComparingInt(entry -> origins(entry))
        .thenComparing(Importance::latest)
        .reversed()
        .thenComparing(Entry::id);
  }

  /** Whether a sum or a number is given, so that the entry may never be cut from a list. */
  public static boolean hasFigure(Entry entry) {
    return rank(entry) > 0;
  }

  /** The number of independent origins that bear an entry. */
  public static int origins(Entry entry) {
    return (int)
        entry.statements().stream()
            .filter(member -> member.stance() == org.entente.model.Stance.FOR)
            .map(Entry.Member::origin)
            .distinct()
            .count();
  }

  private static int rank(Entry entry) {
    Amount amount = entry.amount();
    if (money(entry).findAny().isPresent()
        || (amount != null && amount.what() == Amount.What.MONEY)) {
      return 2;
    }
    return amount != null || quantities(entry).findAny().isPresent() ? 1 : 0;
  }

  private static double size(Entry entry) {
    Amount amount = entry.amount();
    double own = amount == null ? 0 : top(amount.low(), amount.high());
    Stream<Range> ranges =
        rank(entry) == 2 ? money(entry).map(Money::range) : quantities(entry).map(Quantity::range);
    boolean ownCounts = amount != null && (rank(entry) == 1 || amount.what() == Amount.What.MONEY);
    double stated = ranges.mapToDouble(range -> top(range.low(), range.high())).max().orElse(0);
    return Math.max(ownCounts ? own : 0, stated);
  }

  private static double top(@Nullable Double low, @Nullable Double high) {
    if (high != null) {
      return high;
    }
    return low == null ? 0 : low;
  }

  private static LocalDate latest(Entry entry) {
    Period period = entry.period();
    if (period == null) {
      return LocalDate.MIN;
    }
    LocalDate end = period.end();
    LocalDate start = period.start();
    return end != null ? end : Objects.requireNonNullElse(start, LocalDate.MIN);
  }

  private static Stream<Money> money(Entry entry) {
    return entry.statements().stream().flatMap(m -> Stream.ofNullable(m.statement().money()));
  }

  private static Stream<Quantity> quantities(Entry entry) {
    return entry.statements().stream().flatMap(m -> Stream.ofNullable(m.statement().quantity()));
  }

  /** The same entries, most important first. */
  public static List<Entry> sort(List<Entry> entries) {
    return entries.stream().sorted(order()).toList();
  }
}
