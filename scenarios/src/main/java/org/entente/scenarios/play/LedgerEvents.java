package org.entente.scenarios.play;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.measures.flows.Count;
import org.entente.measures.flows.Direction;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.Targets;
import org.entente.scenarios.hindcast.CountSeries;
import org.jspecify.annotations.Nullable;

/** Counts the events of a ledger's own entries by month; only what is dated to a month counts. */
final class LedgerEvents {
  private static final int MONTHS = 36;

  private LedgerEvents() {}

  static EventCounts of(Dossier dossier, LocalDate asOf) {
    YearMonth last = YearMonth.from(asOf);
    YearMonth first = last.minusMonths(MONTHS - 1);
    Map<Direction, Map<EventType.Quad, int[]>> counts = new EnumMap<>(Direction.class);
    for (Entry entry : dossier.entries()) {
      Optional<YearMonth> month = month(entry.period());
      if (entry.event() == null
          || month.isEmpty()
          || month.get().isBefore(first)
          || Count.against(entry, asOf, null).isPresent()) {
        continue;
      }
      int at = (int) first.until(month.get(), java.time.temporal.ChronoUnit.MONTHS);
      for (Direction direction : Direction.values()) {
        if (goes(entry, direction, dossier.tie())) {
          counts.computeIfAbsent(direction, d -> new EnumMap<>(EventType.Quad.class))
              .computeIfAbsent(entry.event().type().quad(), q -> new int[MONTHS])[at]++;
        }
      }
    }
    List<String> steps =
        IntStream.range(0, MONTHS).mapToObj(i -> first.plusMonths(i).toString()).toList();
    List<EventCounts.Directed> series = new ArrayList<>();
    counts.forEach(
        (direction, quads) ->
            quads.forEach(
                (quad, n) ->
                    series.add(
                        new EventCounts.Directed(
                            direction,
                            quad,
                            new CountSeries(
                                direction.label(dossier.tie()) + ", " + Targets.of(quad),
                                steps,
                                n)))));
    return new EventCounts("ledger", last, series);
  }

  private static boolean goes(Entry entry, Direction direction, Tie tie) {
    return entry.from().contains(direction.giver(tie))
        && entry.to().contains(direction.receiver(tie));
  }

  private static Optional<YearMonth> month(@Nullable Period period) {
    if (period == null || period.start() == null || period.end() == null) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(period.start());
    return month.equals(YearMonth.from(period.end())) ? Optional.of(month) : Optional.empty();
  }
}
