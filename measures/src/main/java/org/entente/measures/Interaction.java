package org.entente.measures;

import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.events.EventMonth;
import org.entente.measures.flows.Direction;
import org.entente.model.EventType;
import org.entente.model.Measure;

/**
 * Events by month, direction and quad class of PLOVER, from documents and from imported files; the
 * Goldstein scale only for who asks for it by name.
 */
final class Interaction implements TieMeasure {
  static final String GOLDSTEIN = "goldstein";
  private static final String NAME = "interaction";

  @Override
  public List<String> names() {
    return List.of(NAME, GOLDSTEIN);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    return List.of(interaction(tie), goldstein(tie));
  }

  private static Measure interaction(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                NAME,
                "M4: count of events by month, direction and PLOVER quad class, each source by itself")
            .assumption(
                "an entry counts once however many documents report it; what both do counts both ways;"
                    + " a month that is not shown has none");
    List<MonthlyEvents> sources = MonthlyEvents.of(tie);
    for (MonthlyEvents source : sources) {
      draft.exactly(source.source() + ", share dated to a month", source.shareDated(), "share");
      totals(draft, tie, source);
      months(draft, tie, source);
      draft.cite(source.dated().stream());
    }
    tie.imported()
        .untyped(tie.tie())
        .forEach(
            (source, count) ->
                draft.notValued(
                    source
                        + ": "
                        + count
                        + " further events without a class in PLOVER (statements to the public, CAMEO"
                        + " 01)"));
    if (sources.isEmpty()) {
      draft
          .unknown("events", "entries")
          .note("No event between the two is reported outright, and no event file is imported.");
    } else {
      draft.note(
          "Counts of reports, no measure of size: they follow how much is written, and often point the"
              + " other way than value.");
    }
    return draft.measure();
  }

  private static void totals(Draft draft, TieCase tie, MonthlyEvents source) {
    for (Direction way : Direction.values()) {
      for (EventType.Quad quad : EventType.Quad.values()) {
        int count =
            source.months().keySet().stream()
                .mapToInt(month -> source.count(month, way, q -> q == quad))
                .sum();
        String label = source.source() + ", all months, " + tie.label(way) + ", ";
        draft.exactly(label + MonthlyEvents.words(quad), count, source.unit());
      }
    }
  }

  private static void months(Draft draft, TieCase tie, MonthlyEvents source) {
    source
        .months()
        .forEach(
            (month, ways) ->
                ways.forEach(
                    (way, quads) ->
                        quads.forEach(
                            (quad, count) ->
                                draft.exactly(
                                    source.source()
                                        + ", "
                                        + month
                                        + ", "
                                        + tie.label(way)
                                        + ", "
                                        + MonthlyEvents.words(quad),
                                    count,
                                    source.unit()))));
  }

  private static Measure goldstein(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                GOLDSTEIN,
                "sum of Goldstein's weights by month and direction (Goldstein 1992)")
            .assumption("weights as the source of the events gives them; documents have none")
            .note(
                "A panel's weights of 1992 on one line from conflict to cooperation; sums grow with the"
                    + " number of reports. Read the quad counts first.");
    List<EventMonth> months = new ArrayList<>(tie.imported().months(tie.tie()));
    java.util.Map<String, Double> sums = new java.util.LinkedHashMap<>();
    for (EventMonth month : months) {
      String label =
          month.source() + ", " + month.month() + ", " + month.from() + " → " + month.to();
      sums.merge(label, month.scale(), Double::sum);
    }
    sums.forEach((label, sum) -> draft.exactly(label, sum, "Goldstein points"));
    if (draft.isEmpty()) {
      draft.unknown("sum of weights", "Goldstein points").note("No event file is imported.");
    }
    return draft.measure();
  }
}
