package org.entente.workbench.exchange.events;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.workbench.exchange.table.RowWriter;
import org.entente.workbench.exchange.table.Table;

/** Writes the events of entries in one of several layouts. */
public final class EventExport {

  /** The layouts. */
  public enum Layout {
    OWN,
    MONTHS,
    GDELT1,
    GDELT2,
    ICEWS
  }

  /** Makes the writer of a table. */
  public interface WriterSource {
    <T> RowWriter<T> open(Table<T> table) throws IOException;
  }

  private final PloverCodes codes = PloverCodes.load();
  private final EventTables tables;

  /**
   * An export.
   *
   * @param names of actors, as people know them
   * @param documents by id, for their addresses and publishers
   */
  public EventExport(Function<ActorCode, String> names, Map<String, Document> documents) {
    this.tables = new EventTables(codes, names, documents);
  }

  /**
   * Writes them, in the order of the entries.
   *
   * @return how many events were left out, for the layout has no place for what did not happen or
   *     has no day
   */
  public long write(List<Entry> entries, Layout layout, WriterSource writers) throws IOException {
    return switch (layout) {
      case OWN -> rows(entries, tables.own(), writers, true);
      case MONTHS -> months(entries, writers);
      case GDELT1 -> rows(entries, tables.gdelt(false), writers, false);
      case GDELT2 -> rows(entries, tables.gdelt(true), writers, false);
      case ICEWS -> rows(entries, tables.icews(), writers, false);
    };
  }

  private static long rows(
      List<Entry> entries, Table<CodedEvent> table, WriterSource writers, boolean all)
      throws IOException {
    long leftOut = 0;
    try (RowWriter<CodedEvent> writer = writers.open(table)) {
      for (Entry entry : entries) {
        for (CodedEvent event : CodedEvents.of(entry)) {
          if (all || (event.happened() && EventMonths.isShort(event))) {
            writer.write(event);
          } else {
            leftOut++;
          }
        }
      }
    }
    return leftOut;
  }

  private long months(List<Entry> entries, WriterSource writers) throws IOException {
    EventMonths months = new EventMonths(codes);
    long leftOut = 0;
    for (Entry entry : entries) {
      for (CodedEvent event : CodedEvents.of(entry)) {
        leftOut += months.add(event) ? 0 : 1;
      }
    }
    try (RowWriter<Map.Entry<EventMonths.Key, EventMonths.Counts>> writer =
        writers.open(EventMonths.table())) {
      for (Map.Entry<EventMonths.Key, EventMonths.Counts> row : months.rows()) {
        writer.write(row);
      }
    }
    return leftOut;
  }
}
