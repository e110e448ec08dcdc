package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.ledger.reconcile.Published.Row;
import org.entente.model.ActorCode;
import org.entente.model.Statement;

/** What published tables of trade say of the flow that a statement tells of. */
final class RecordFigures {
  private static final String EXPORTS = "exports";
  private static final String TURNOVER = "turnover";

  /** A table with fewer partners of a state and no row for the world tells no total. */
  private static final int PARTNERS = 10;

  private static final String WORLD = "WORLD";

  /**
   * A figure made of rows.
   *
   * @param value what they make
   * @param current whether it is in dollars of its year; those of another year only tell the order
   * @param most whether it is only the most that can be: both directions together, for one
   * @param rows of which it is made, the one of the pair first
   */
  record Found(double value, boolean current, boolean most, List<Row> rows) {
    Found {
      rows = List.copyOf(rows);
    }
  }

  private final Published published;

  RecordFigures(Published published) {
    this.published = published;
  }

  /**
   * Trade of a year between the sides of a statement, once for each table that has it. Where no
   * table has one direction, both together are the most that it can be.
   */
  List<Found> trade(Statement s, int year) {
    List<Found> found = new ArrayList<>();
    bySeries(s, year).forEach((series, rows) -> sum(s, rows).ifPresent(found::add));
    for (Row row : between(s)) {
      if (row.year() == year && row.series().startsWith(TURNOVER)) {
        boolean oneWay = !s.from().equals(s.to());
        if (!oneWay || found.isEmpty()) {
          found.add(new Found(row.value(), isCurrent(row), oneWay, List.of(row)));
        }
      }
    }
    return found;
  }

  /** Shares of that trade in what either side exports or imports in all. */
  List<Found> shares(Statement s, int year) {
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, List<Row>> table : bySeries(s, year).entrySet()) {
      Optional<Found> flow = sum(s, table.getValue());
      if (flow.isEmpty()) {
        continue;
      }
      if (s.from().equals(s.to())) {
        for (ActorCode side : s.from()) {
          share(flow.get(), table.getKey(), side, true, true, year).ifPresent(found::add);
        }
      } else {
        share(flow.get(), table.getKey(), s.from().get(0), true, false, year).ifPresent(found::add);
        share(flow.get(), table.getKey(), s.to().get(0), false, true, year).ifPresent(found::add);
      }
    }
    return found;
  }

  private Map<String, List<Row>> bySeries(Statement s, int year) {
    boolean both = s.from().equals(s.to());
    Map<String, List<Row>> series = new TreeMap<>();
    for (Row row : between(s)) {
      boolean wanted = both || row.from().equals(s.from().get(0).code());
      if (row.year() == year && row.series().startsWith(EXPORTS) && wanted) {
        series.computeIfAbsent(row.series(), r -> new ArrayList<>()).add(row);
      }
    }
    return series;
  }

  private List<Row> between(Statement s) {
    boolean both = s.from().equals(s.to());
    String other = both ? s.from().get(1).code() : s.to().get(0).code();
    return published.between(s.from().get(0).code(), other);
  }

  /** One direction is one row; both together are known only where both have one. */
  private static Optional<Found> sum(Statement s, List<Row> rows) {
    boolean both = s.from().equals(s.to());
    if (rows.size() != (both ? 2 : 1)) {
      return Optional.empty();
    }
    double sum = rows.stream().mapToDouble(Row::value).sum();
    return Optional.of(new Found(sum, isCurrent(rows.get(0)), false, rows));
  }

  private Optional<Found> share(
      Found flow, String series, ActorCode side, boolean from, boolean to, int year) {
    List<Row> rows = new ArrayList<>(flow.rows());
    double total = 0;
    for (boolean direction : new boolean[] {true, false}) {
      if (direction ? from : to) {
        Optional<Row> all = total(series, side.code(), direction, year);
        if (all.isEmpty()) {
          return Optional.empty();
        }
        rows.add(all.get());
        total += all.get().value();
      }
    }
    return total <= 0
        ? Optional.empty()
        : Optional.of(new Found(Math.min(1, flow.value() / total), true, false, rows));
  }

  private Optional<Row> total(String series, String state, boolean from, int year) {
    List<Row> partners = new ArrayList<>(published.of(series, state, from, year));
    Optional<Row> world =
        partners.stream().filter(r -> (from ? r.to() : r.from()).equals(WORLD)).findFirst();
    if (world.isPresent() || partners.size() < PARTNERS) {
      return world;
    }
    double sum = partners.stream().mapToDouble(Row::value).sum();
    Row any = partners.get(0);
    return Optional.of(
        new Row(
            series,
            any.unit(),
            from ? state : WORLD,
            from ? WORLD : state,
            year,
            sum,
            any.file(),
            any.line()));
  }

  private static boolean isCurrent(Row row) {
    return row.unit().toLowerCase(Locale.ROOT).contains("current");
  }
}
