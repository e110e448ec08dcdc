package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.workbench.server.http.Json;

/**
 * Stretches of time in which much or little is told, by a rule that anybody can check: a year
 * belongs to a busy phase if as many entries begin in it as in the mean year, else to a quiet one;
 * neighbouring years of one sort are one phase. It counts mentions and measures no flow.
 */
final class Phases {
  private record Phase(int from, int to, boolean busy, int entries) {}

  private Phases() {}

  static ArrayNode json(Map<String, Map<String, Integer>> months, String undated) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    months.forEach(
        (month, channels) -> {
          if (!month.equals(undated)) {
            int count = channels.values().stream().mapToInt(Integer::intValue).sum();
            years.merge(YearMonth.parse(month).getYear(), count, Integer::sum);
          }
        });
    ArrayNode array = Json.array();
    for (Phase phase : phases(years)) {
      array
          .addObject()
          .put("start", phase.from() + "-01-01")
          .put("end", phase.to() + "-12-31")
          .put("name", phase.busy() ? "much is told" : "little is told")
          .put("entries", phase.entries())
          .put("reason", began(phase) + " in these years; mentions, not the size of flows.");
    }
    return array;
  }

  private static String began(Phase phase) {
    return phase.entries() == 1 ? "1 entry begins" : phase.entries() + " entries begin";
  }

  private static List<Phase> phases(NavigableMap<Integer, Integer> years) {
    List<Phase> phases = new ArrayList<>();
    if (years.isEmpty()) {
      return phases;
    }
    double mean = years.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    for (int year = years.firstKey(); year <= years.lastKey(); year++) {
      int count = years.getOrDefault(year, 0);
      boolean busy = count >= mean;
      Phase last = phases.isEmpty() ? null : phases.get(phases.size() - 1);
      if (last != null && last.busy() == busy) {
        phases.set(phases.size() - 1, new Phase(last.from(), year, busy, last.entries() + count));
      } else {
        phases.add(new Phase(year, year, busy, count));
      }
    }
    return phases;
  }
}
