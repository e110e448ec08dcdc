package org.entente.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.ledger.events.EventMonth;
import org.entente.measures.flows.Direction;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Period;

/**
 * Events of a tie by month, direction and quad class, as one source has them. Sources are never
 * added to each other: they report the same deeds.
 */
final class MonthlyEvents {
  /** The name of what the documents of the ledger say. */
  static final String DOCUMENTS = "documents";

  private final String source;
  private final NavigableMap<YearMonth, Map<Direction, Map<EventType.Quad, Integer>>> months =
      new TreeMap<>();
  private final List<Entry> dated = new ArrayList<>();
  private int undated;

  private MonthlyEvents(String source) {
    this.source = source;
  }

  /** The documents first, then each imported source that has the tie; none of them is empty. */
  static List<MonthlyEvents> of(TieCase tie) {
    Map<String, MonthlyEvents> sources = new TreeMap<>();
    YearMonth last = YearMonth.from(tie.asOf());
    for (EventMonth month : tie.imported().months(tie.tie())) {
      if (!month.month().isAfter(last)) {
        Direction direction =
            month.from().equals(tie.tie().a()) ? Direction.A_TO_B : Direction.B_TO_A;
        sources
            .computeIfAbsent(month.source(), MonthlyEvents::new)
            .add(month.month(), direction, month.type().quad(), month.count());
      }
    }
    List<MonthlyEvents> all = new ArrayList<>();
    MonthlyEvents documents = documents(tie);
    if (!documents.dated.isEmpty() || documents.undated > 0) {
      all.add(documents);
    }
    all.addAll(sources.values());
    return all;
  }

  private static MonthlyEvents documents(TieCase tie) {
    MonthlyEvents events = new MonthlyEvents(DOCUMENTS);
    for (Entry entry : tie.dossier().entries()) {
      if (entry.event() != null && tie.isGiven(entry)) {
        List<Direction> ways = directions(entry, tie);
        Optional<YearMonth> month = month(entry.period());
        if (ways.isEmpty()) {
          continue;
        }
        if (month.isEmpty()) {
          events.undated++;
          continue;
        }
        events.dated.add(entry);
        EventType.Quad quad = entry.event().type().quad();
        ways.forEach(way -> events.add(month.get(), way, quad, 1));
      }
    }
    return events;
  }

  private static List<Direction> directions(Entry entry, TieCase tie) {
    List<Direction> ways = new ArrayList<>();
    for (Direction way : Direction.values()) {
      if (entry.from().contains(way.giver(tie.tie()))
          && entry.to().contains(way.receiver(tie.tie()))) {
        ways.add(way);
      }
    }
    return ways;
  }

  /** The month in which all of a period lies; empty where it is longer or open. */
  static Optional<YearMonth> month(@org.jspecify.annotations.Nullable Period period) {
    LocalDate start = period == null ? null : period.start();
    LocalDate end = period == null ? null : period.end();
    if (start == null || end == null || !YearMonth.from(start).equals(YearMonth.from(end))) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.from(start));
  }

  private void add(YearMonth month, Direction way, EventType.Quad quad, int count) {
    months
        .computeIfAbsent(month, m -> new EnumMap<>(Direction.class))
        .computeIfAbsent(way, w -> new EnumMap<>(EventType.Quad.class))
        .merge(quad, count, Integer::sum);
  }

  String source() {
    return source;
  }

  /** What one of them is called: entries of documents, events of others. */
  String unit() {
    return source.equals(DOCUMENTS) ? "entries" : "events";
  }

  NavigableMap<YearMonth, Map<Direction, Map<EventType.Quad, Integer>>> months() {
    return months;
  }

  /** Entries of documents that are dated to a month. */
  List<Entry> dated() {
    return List.copyOf(dated);
  }

  /** Share of the reports that are dated to a month; an imported event always is. */
  double shareDated() {
    return dated.isEmpty() && undated == 0 ? 1 : dated.size() / (double) (dated.size() + undated);
  }

  int count(YearMonth month, Direction way, Predicate<EventType.Quad> wanted) {
    return months.getOrDefault(month, Map.of()).getOrDefault(way, Map.of()).entrySet().stream()
        .filter(quad -> wanted.test(quad.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Every month from the first to the last that has any. */
  List<YearMonth> span() {
    List<YearMonth> span = new ArrayList<>();
    if (!months.isEmpty()) {
      for (YearMonth m = months.firstKey(); !m.isAfter(months.lastKey()); m = m.plusMonths(1)) {
        span.add(m);
      }
    }
    return span;
  }

  static boolean isCooperation(EventType.Quad quad) {
    return quad == EventType.Quad.VERBAL_COOPERATION || quad == EventType.Quad.MATERIAL_COOPERATION;
  }

  static String words(EventType.Quad quad) {
    return quad.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
