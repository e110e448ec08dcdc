package org.entente.measures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Ledger;
import org.entente.ledger.events.EventMonth;
import org.entente.ledger.events.ImportedEvents;
import org.entente.ledger.reference.JointVotes;
import org.entente.ledger.reference.ReferenceTables;
import org.entente.ledger.reference.ReferenceTables.Listed;
import org.entente.ledger.reference.ReferenceTables.Series;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** What was imported beside the documents, as measures look it up; empty where nothing was. */
public final class Imported {
  private final @Nullable ReferenceTables tables;
  private final @Nullable ImportedEvents events;
  private final Map<String, Series> series = new HashMap<>();

  private Imported(@Nullable ReferenceTables tables, @Nullable ImportedEvents events) {
    this.tables = tables;
    this.events = events;
    if (tables != null) {
      tables.listSeries().forEach(found -> series.put(found.name(), found));
    }
  }

  /** No tables and no events. */
  public static Imported none() {
    return new Imported(null, null);
  }

  /** What a ledger holds beside its documents. It is read while the ledger is open. */
  public static Imported of(Ledger ledger) {
    return new Imported(ledger.reference(), ledger.importedEvents());
  }

  /** A series that holds something. */
  Optional<Series> findSeries(String name) {
    return Optional.ofNullable(series.get(name));
  }

  /** From one state to another, or of a pair without direction, by year. */
  List<Value> values(String name, ActorCode from, ActorCode to) {
    return tables == null || !series.containsKey(name) ? List.of() : tables.values(name, from, to);
  }

  /** Of one state, by year. */
  List<Value> values(String name, ActorCode state) {
    return tables == null || !series.containsKey(name) ? List.of() : tables.values(name, state);
  }

  /** From one state to all others in one year. */
  List<Value> from(String name, ActorCode state, int year) {
    return tables == null ? List.of() : tables.from(name, state, year);
  }

  /** From all others to one state in one year. */
  List<Value> to(String name, ActorCode state, int year) {
    return tables == null ? List.of() : tables.to(name, state, year);
  }

  /** All series that hold something, by name. */
  List<Series> series() {
    return series.values().stream().sorted(Comparator.comparing(Series::name)).toList();
  }

  /** Whose sanctions lists have names under a programme against a state. */
  List<Listed> listed(ActorCode target) {
    return tables == null ? List.of() : tables.listed(target);
  }

  /** How the two voted on the same roll calls, by year. */
  List<JointVotes> jointVotes(Tie tie) {
    return tables == null ? List.of() : tables.jointVotes(tie);
  }

  /** How many imported events of the two have no type, by source. */
  Map<String, Integer> untyped(Tie tie) {
    return events == null ? Map.of() : events.untyped(tie);
  }

  /** Counts of imported events by source, month, direction and type. */
  List<EventMonth> months(Tie tie) {
    return events == null ? List.of() : events.months(tie);
  }
}
