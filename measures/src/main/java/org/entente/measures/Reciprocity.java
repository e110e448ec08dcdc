package org.entente.measures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.measures.draws.Interval;
import org.entente.measures.flows.Direction;
import org.entente.measures.interaction.Correlogram;
import org.entente.model.EventType;
import org.entente.model.Measure;
import org.entente.model.Range;

/** Whether what one side does is answered by the other, over time. */
final class Reciprocity implements TieMeasure {
  private static final String NAME = "reciprocity";
  private static final int FEWEST_MONTHS = 24;
  private static final int LONGEST_LAG = 3;

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                NAME,
                "by year: (n_AB-n_BA)/(n_AB+n_BA) of events, (G-R)/(G+R) of value; by month: correlation of"
                    + " A to B with B to A at a lag")
            .assumption(
                "0 even, 1 all from "
                    + tie.tie().a()
                    + ", -1 all from "
                    + tie.tie().b()
                    + "; value spread evenly over its days; intervals of"
                    + " correlations allow for each series' own memory");
    value(draft, tie);
    for (MonthlyEvents source : MonthlyEvents.of(tie)) {
      years(draft, source, "cooperation", MonthlyEvents::isCooperation);
      years(draft, source, "conflict", quad -> !MonthlyEvents.isCooperation(quad));
      lags(draft, tie, source);
    }
    if (draft.isEmpty()) {
      draft
          .unknown("balance of events", "ratio")
          .note("Too little is dated on both sides to set one year or month against another.");
    } else {
      draft.note("An even count of reports is no even exchange; read it beside the values.");
    }
    return List.of(draft.measure());
  }

  private static void value(Draft draft, TieCase tie) {
    YearlyFlows flows = YearlyFlows.of(tie.exchange(), tie.asOf());
    for (int year : flows.years()) {
      Range g = flows.in(year, Direction.A_TO_B);
      Range r = flows.in(year, Direction.B_TO_A);
      if (g.low() != null && g.high() != null && r.low() != null && r.high() != null) {
        if (g.high() > 0 && r.high() > 0) {
          draft.value(
              year + ", balance of value",
              share(g.low(), r.high()),
              null,
              share(g.high(), r.low()),
              "ratio");
          draft.cite(flows.entries(year));
        }
      }
    }
  }

  private static void years(
      Draft draft, MonthlyEvents source, String what, Predicate<EventType.Quad> wanted) {
    Map<Integer, int[]> years = new TreeMap<>();
    for (YearMonth month : source.months().keySet()) {
      int[] both = years.computeIfAbsent(month.getYear(), year -> new int[2]);
      both[0] += source.count(month, Direction.A_TO_B, wanted);
      both[1] += source.count(month, Direction.B_TO_A, wanted);
    }
    years.forEach(
        (year, both) -> {
          if (both[0] + both[1] > 0) {
            String label = source.source() + ", " + year + ", balance of " + what;
            draft.exactly(label, share(both[0], both[1]), "ratio");
          }
        });
    draft.cite(source.dated().stream());
  }

  private static void lags(Draft draft, TieCase tie, MonthlyEvents source) {
    List<YearMonth> span = source.span();
    if (span.size() < FEWEST_MONTHS) {
      draft.notValued(
          source.source() + ": correlation by month (fewer than " + FEWEST_MONTHS + " months)");
      return;
    }
    Correlogram correlogram =
        new Correlogram(
            series(source, span, Direction.A_TO_B), series(source, span, Direction.B_TO_A));
    for (int lag = -LONGEST_LAG; lag <= LONGEST_LAG; lag++) {
      Interval r = correlogram.at(lag);
      String when =
          lag == 0
              ? "same month"
              : tie.label(lag > 0 ? Direction.B_TO_A : Direction.A_TO_B)
                  + " "
                  + Math.abs(lag)
                  + (Math.abs(lag) == 1 ? " month later" : " months later");
      draft.value(
          source.source() + ", correlation of cooperation, " + when,
          known(r.low()),
          known(r.mid()),
          known(r.high()),
          "correlation");
    }
  }

  private static double[] series(MonthlyEvents source, List<YearMonth> span, Direction way) {
    return span.stream()
        .mapToDouble(month -> source.count(month, way, MonthlyEvents::isCooperation))
        .toArray();
  }

  private static @org.jspecify.annotations.Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static double share(double a, double b) {
    return (a - b) / (a + b);
  }
}
