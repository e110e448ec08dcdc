package org.entente.ledger.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts the entries of each two actors. */
final class TieCounting {
  private static final class Tally {
    private int entries;
    private int forth;
    private int back;
    private int both;
    private int statements;
    private final Set<String> disputes = new HashSet<>();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private final Counter channels = new Counter();
  }

  private record Pair(String a, String b) {}

  /** Who stands on two sides together, each two of them once. */
  private record Sides(int from, int to) {}

  private final EntryFacts facts;
  private final Function<String, List<String>> disputes;
  private final Map<Pair, Tally> tallies = new HashMap<>();
  private final Map<Sides, List<Pair>> pairs = new HashMap<>();

  /**
   * @param disputes ids of the open disputes that an entry is in
   */
  TieCounting(EntryFacts facts, Function<String, List<String>> disputes) {
    this.facts = facts;
    this.disputes = disputes;
  }

  List<TieCount> count(int[] rows) {
    for (int row : rows) {
      List<Pair> of = pairs.computeIfAbsent(new Sides(facts.from[row], facts.to[row]), this::pairs);
      if (!of.isEmpty()) {
        List<String> open = disputes.apply(facts.id[row]);
        of.forEach(pair -> add(row, pair, open));
      }
    }
    List<TieCount> counts = new ArrayList<>();
    tallies.forEach((pair, tally) -> counts.add(count(pair, tally)));
    return counts;
  }

  private List<Pair> pairs(Sides sides) {
    TreeSet<String> all = new TreeSet<>(facts.sides.get(sides.from()));
    all.addAll(facts.sides.get(sides.to()));
    List<Pair> found = new ArrayList<>();
    for (String a : all) {
      for (String b : all.tailSet(a, false)) {
        found.add(new Pair(a, b));
      }
    }
    return found;
  }

  private void add(int row, Pair pair, List<String> open) {
    Tally tally = tallies.computeIfAbsent(pair, p -> new Tally());
    List<String> from = facts.sides.get(facts.from[row]);
    List<String> to = facts.sides.get(facts.to[row]);
    boolean forth = from.contains(pair.a()) && to.contains(pair.b());
    boolean back = from.contains(pair.b()) && to.contains(pair.a());
    tally.entries++;
    if (forth == back) {
      tally.both++;
    } else if (forth) {
      tally.forth++;
    } else {
      tally.back++;
    }
    tally.statements += facts.statements[row];
    tally.disputes.addAll(open);
    tally.channels.add(facts.channel[row]);
    int first = facts.day(row);
    if (first != EntryRow.NO_DAY) {
      tally.first = Math.min(tally.first, first);
      tally.last = Math.max(tally.last, facts.end[row] == EntryRow.NO_DAY ? first : facts.end[row]);
    }
  }

  private TieCount count(Pair pair, Tally tally) {
    Map<String, Integer> channels = new TreeMap<>();
    for (int i = 0; i < facts.channels.size(); i++) {
      if (tally.channels.of(i) > 0) {
        channels.put(facts.channels.get(i), tally.channels.of(i));
      }
    }
    return new TieCount(
        pair.a(),
        pair.b(),
        tally.entries,
        tally.forth,
        tally.back,
        tally.both,
        tally.statements,
        tally.disputes.size(),
        day(tally.first),
        day(tally.last),
        channels);
  }

  private static @Nullable String day(int day) {
    return day == Integer.MAX_VALUE || day == Integer.MIN_VALUE
        ? null
        : LocalDate.ofEpochDay(day).toString();
  }
}
