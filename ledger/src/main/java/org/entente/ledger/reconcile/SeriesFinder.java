package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the figures of one counter that one source reads again and again, by date. */
final class SeriesFinder {
  private record Counter(Block block, String thing, @Nullable String unit, String source) {}

  private SeriesFinder() {}

  /** The place in its series of each draft that has one, by id; a draft stands in one series. */
  static Map<String, Entry.Series> find(List<Draft> drafts) {
    Map<Counter, List<Draft>> counters = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Claim founder = draft.founder();
      String thing = founder.itemClass();
      boolean counts =
          draft.amount() != null
              && draft.amount().per() == null
              && thing != null
              && draft.cutoff() != null
              && Block.of(founder).phase() == Claim.Phase.DONE;
      if (!counts) {
        continue;
      }
      for (String source : draft.sourceKeys().stream().sorted().toList()) {
        Counter counter =
            new Counter(
                Block.of(founder),
                Objects.requireNonNull(thing),
                Objects.requireNonNull(draft.amount()).unit(),
                source);
        counters.computeIfAbsent(counter, c -> new ArrayList<>()).add(draft);
      }
    }
    List<List<Draft>> longestFirst = new ArrayList<>(counters.values());
    longestFirst.sort(Comparator.comparingInt((List<Draft> l) -> l.size()).reversed());
    Map<String, Entry.Series> found = new HashMap<>();
    for (List<Draft> counter : longestFirst) {
      number(counter, found);
    }
    return found;
  }

  private static void number(List<Draft> counter, Map<String, Entry.Series> found) {
    Map<LocalDate, Draft> byDay = new TreeMap<>();
    for (Draft draft : counter) {
      LocalDate day = draft.cutoff();
      if (day != null && !found.containsKey(draft.id())) {
        byDay.putIfAbsent(day, draft);
      }
    }
    if (byDay.size() < 2) {
      return;
    }
    List<Draft> inOrder = List.copyOf(byDay.values());
    String id = Ids.of("series", inOrder.get(0).id());
    for (int i = 0; i < inOrder.size(); i++) {
      found.put(inOrder.get(i).id(), new Entry.Series(id, i + 1, inOrder.size()));
    }
  }
}
