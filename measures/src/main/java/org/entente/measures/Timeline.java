package org.entente.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Period;

/** How many dated entries begin in each year; what is undated is counted beside. */
final class Timeline implements TieMeasure {

  @Override
  public List<String> names() {
    return List.of("timeline");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft = new Draft(tie, "timeline", "count of entries by the year in which they begin");
    Map<Integer, Integer> years = new TreeMap<>();
    int undated = 0;
    for (Entry entry : tie.dossier().entries()) {
      Period period = entry.period();
      LocalDate day =
          period == null ? null : period.start() == null ? period.end() : period.start();
      if (day == null) {
        undated++;
      } else if (!day.isAfter(tie.asOf())) {
        years.merge(day.getYear(), 1, Integer::sum);
        draft.cite(entry);
      }
    }
    years.forEach((year, count) -> draft.exactly(Integer.toString(year), count, "entries"));
    if (years.isEmpty()) {
      draft.unknown("dated entries", "entries").note("No entry on this tie is dated.");
    }
    if (undated > 0) {
      draft.notValued(undated + " entries without a date");
    }
    return List.of(draft.measure());
  }
}
