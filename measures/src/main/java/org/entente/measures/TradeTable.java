package org.entente.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.ledger.reference.ReferenceTables.Series;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** The trade of two states with each other and with all others, out of one imported series. */
final class TradeTable {
  /**
   * Series of exports by pair and year, the preferred one first: reconciled figures before those of
   * one side, current dollars before deflated ones. Figures of two series are never mixed.
   */
  private static final List<String> PREFERRED =
      List.of("exports-baci", "exports-comtrade", "exports-cow", "exports-itpd-e", "exports-2010");

  /** The series whose dollars are those of one year. */
  private static final Map<String, Integer> DOLLARS_OF = Map.of("exports-2010", 2010);

  /** So many times fewer partners than the other side has mean that the table was cut. */
  private static final int FEWER = 10;

  private final Imported imported;
  private final Series series;
  private final List<String> others;
  private final Map<Integer, List<Value>> between = new TreeMap<>();

  private TradeTable(Imported imported, Series series, List<String> others, Tie tie) {
    this.imported = imported;
    this.series = series;
    this.others = others;
    both(imported, series.name(), tie)
        .forEach(v -> between.computeIfAbsent(v.year(), year -> new ArrayList<>()).add(v));
  }

  /** The first preferred series that has the tie; empty if none has. */
  static Optional<TradeTable> find(Imported imported, Tie tie) {
    List<String> held =
        PREFERRED.stream()
            .filter(name -> imported.findSeries(name).isPresent())
            .filter(name -> !both(imported, name, tie).isEmpty())
            .toList();
    return held.isEmpty()
        ? Optional.empty()
        : imported
            .findSeries(held.get(0))
            .map(s -> new TradeTable(imported, s, held.subList(1, held.size()), tie));
  }

  /** Whether any series of trade was imported, be it of others. */
  static boolean isAnyImported(Imported imported) {
    return PREFERRED.stream().anyMatch(name -> imported.findSeries(name).isPresent());
  }

  private static List<Value> both(Imported imported, String name, Tie tie) {
    List<Value> both = new ArrayList<>(imported.values(name, tie.a(), tie.b()));
    both.addAll(imported.values(name, tie.b(), tie.a()));
    return both;
  }

  Series series() {
    return series;
  }

  /** Other series that have the tie too, and are left aside. */
  List<String> others() {
    return List.copyOf(others);
  }

  /** The year whose dollars it counts in; null for current ones. */
  @Nullable Integer dollarsOf() {
    return DOLLARS_OF.get(series.name());
  }

  /** Years in which at least one direction has a row. */
  Set<Integer> years() {
    return new TreeSet<>(between.keySet());
  }

  List<Value> rows(int year) {
    return between.getOrDefault(year, List.of());
  }

  /** Both directions together; one that has no row counts as not reported, that is nothing. */
  double between(int year) {
    return rows(year).stream().mapToDouble(Value::value).sum();
  }

  /**
   * What each of the two exports and imports, by partner. A table that was cut to the pairs of one
   * side has of the other only that one partner, and his whole trade is not to be had from it: a
   * side is left out that has no other partner, or not a tenth of the partners of the other.
   */
  Map<ActorCode, Collection<Double>> wholes(Tie tie, int year) {
    Map<ActorCode, Map<ActorCode, Double>> all = new HashMap<>();
    all.put(tie.a(), partners(tie.a(), year));
    all.put(tie.b(), partners(tie.b(), year));
    int most = all.values().stream().mapToInt(Map::size).max().orElse(0);
    Map<ActorCode, Collection<Double>> wholes = new HashMap<>();
    all.forEach(
        (side, partners) -> {
          if (partners.size() > 1 && partners.size() * FEWER >= most) {
            wholes.put(side, partners.values());
          }
        });
    return wholes;
  }

  private Map<ActorCode, Double> partners(ActorCode state, int year) {
    Map<ActorCode, Double> trade = new TreeMap<>();
    for (Value to : imported.from(series.name(), state, year)) {
      if (to.b() != null && !state.equals(to.b())) {
        trade.merge(to.b(), to.value(), Double::sum);
      }
    }
    for (Value from : imported.to(series.name(), state, year)) {
      if (!state.equals(from.a())) {
        trade.merge(from.a(), from.value(), Double::sum);
      }
    }
    return trade;
  }
}
