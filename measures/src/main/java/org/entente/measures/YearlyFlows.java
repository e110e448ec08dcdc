package org.entente.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * What is given each way, laid out by year: a value that covers several years is spread evenly over
 * its days, so that a stock of years is not set against the output of one.
 */
final class YearlyFlows {

  private record Share(Account.Root root, Period days) {
    double of(int year) {
      LocalDate start = max(LocalDate.of(year, 1, 1), start());
      LocalDate end = min(LocalDate.of(year, 12, 31), end());
      return end.isBefore(start) ? 0 : days(start, end) / days(start(), end());
    }

    LocalDate start() {
      return java.util.Objects.requireNonNull(days.start());
    }

    LocalDate end() {
      return java.util.Objects.requireNonNull(days.end());
    }

    private static double days(LocalDate start, LocalDate end) {
      return ChronoUnit.DAYS.between(start, end) + 1.0;
    }
  }

  private final Map<Direction, List<Share>> shares = new EnumMap<>(Direction.class);
  private final List<String> undated = new ArrayList<>();

  private YearlyFlows() {}

  static YearlyFlows of(Exchange exchange, LocalDate asOf) {
    YearlyFlows flows = new YearlyFlows();
    for (Direction direction : Direction.values()) {
      List<Share> own = new ArrayList<>();
      for (Account.Root root : exchange.account(direction).roots()) {
        Period days = days(root.flow().entry(), asOf);
        if (days == null) {
          flows.undated.add(root.flow().label());
        } else {
          own.add(new Share(root, days));
        }
      }
      flows.shares.put(direction, own);
    }
    return flows;
  }

  /** The days of an entry; what is still open ends on the day asked for. */
  private static @Nullable Period days(Entry entry, LocalDate asOf) {
    Period period = entry.period();
    LocalDate start = period == null ? null : period.start();
    if (period == null || start == null || start.isAfter(asOf)) {
      return null;
    }
    LocalDate end = period.end() == null ? asOf : min(period.end(), asOf);
    return new Period(start, end);
  }

  /** Years in which anything dated is given. */
  Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    all()
        .forEach(
            share -> {
              for (int y = share.start().getYear(); y <= share.end().getYear(); y++) {
                years.add(y);
              }
            });
    return years;
  }

  boolean any(int year) {
    return all().anyMatch(share -> share.of(year) > 0);
  }

  /** Sum of all lows and of all highs; an end is open where that of some value is. */
  Range in(int year, Direction direction) {
    Double low = 0.0;
    Double high = 0.0;
    for (Share share : shares.getOrDefault(direction, List.of())) {
      double part = share.of(year);
      if (part > 0) {
        Range bounds = share.root().bounds();
        low = low + (bounds.low() == null ? 0 : bounds.low() * part);
        high =
            high == null || bounds.high() == null
                ? null
                : Double.valueOf(high + bounds.high() * part);
      }
    }
    return new Range(low, high);
  }

  List<Measure.Input> inputs(int year) {
    Set<Measure.Input> inputs = new LinkedHashSet<>();
    all().filter(s -> s.of(year) > 0).forEach(s -> inputs.addAll(s.root().flow().worth().inputs()));
    return List.copyOf(inputs);
  }

  Stream<Entry> entries(int year) {
    return all().filter(s -> s.of(year) > 0).map(s -> s.root().flow().entry());
  }

  /** What has no first day and is in no year. */
  List<String> undated() {
    return List.copyOf(undated);
  }

  private Stream<Share> all() {
    return Stream.of(Direction.values()).flatMap(d -> shares.getOrDefault(d, List.of()).stream());
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
