package org.entente.workbench.exchange.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.ActorCode;
import org.entente.model.EventType;
import org.entente.model.EventType.Quad;
import org.entente.workbench.exchange.table.Table;

/**
 * Events counted by direction and month: the series that studies of conflict and cooperation use.
 * Counted is what happened and is dated to a month or closer, once for each entry.
 */
final class EventMonths {

  /** A pair in one direction, in one month. */
  record Key(ActorCode from, ActorCode to, YearMonth month) {}

  /** Its counts. */
  static final class Counts {
    private final Map<EventType, Integer> types = new TreeMap<>();
    private double goldstein;
    private int events;

    private long quad(Quad quad) {
      return types.entrySet().stream()
          .filter(type -> type.getKey().quad() == quad)
          .mapToLong(type -> type.getValue())
          .sum();
    }
  }

  private final PloverCodes codes;
  private final Map<Key, Counts> months =
      new TreeMap<>(
          Comparator.comparing(Key::from).thenComparing(Key::to).thenComparing(Key::month));

  EventMonths(PloverCodes codes) {
    this.codes = codes;
  }

  /** Counts one in; says whether it could be. */
  boolean add(CodedEvent event) {
    ActorCode from = event.from();
    ActorCode to = event.to();
    LocalDate start = event.start();
    if (from == null || to == null || start == null || !event.happened() || !isShort(event)) {
      return false;
    }
    Counts counts =
        months.computeIfAbsent(new Key(from, to, YearMonth.from(start)), key -> new Counts());
    counts.types.merge(event.event().type(), 1, Integer::sum);
    counts.goldstein += codes.get(event.event()).goldstein();
    counts.events++;
    return true;
  }

  /** Whether an event has a day, or a stretch of at most a month, to stand for it. */
  static boolean isShort(CodedEvent event) {
    LocalDate start = event.start();
    LocalDate end = event.end();
    return start != null && end != null && end.isBefore(start.plusMonths(1));
  }

  Iterable<Map.Entry<Key, Counts>> rows() {
    return months.entrySet();
  }

  static Table<Map.Entry<Key, Counts>> table() {
    Table.Builder<Map.Entry<Key, Counts>> table = new Table.Builder<>();
    table.text("from", row -> row.getKey().from().code());
    table.text("to", row -> row.getKey().to().code());
    table.text("month", row -> row.getKey().month().toString());
    table.whole("events", row -> (long) row.getValue().events);
    for (Quad quad : Quad.values()) {
      table.whole(quad.name().toLowerCase(java.util.Locale.ROOT), row -> row.getValue().quad(quad));
    }
    for (EventType type : EventType.values()) {
      table.whole(
          type.name().toLowerCase(java.util.Locale.ROOT),
          row -> (long) row.getValue().types.getOrDefault(type, 0));
    }
    table.number("goldstein_sum", row -> row.getValue().goldstein);
    return table.build();
  }
}
