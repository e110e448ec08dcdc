package org.entente.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.measures.flows.Direction;
import org.entente.measures.interaction.ChangePoints;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Period;

/** Stretches of time in which the two dealt with each other at one rate, and what began them. */
final class Phases implements TieMeasure {
  private static final String NAME = "phases";
  private static final int FEWEST_MONTHS = 12;
  private static final int FEWEST_EVENTS = 10;
  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 60;

  /** A phase is expected to last four years; the posterior hardly moves between two and eight. */
  private static final double PRIOR = 1.0 / 48;

  private static final long SEED = 20251122;

  /** What is said of a tie as a whole, or foretold, begins nothing. */
  private static final Set<Kind> NO_DEEDS =
      Set.of(Kind.FORECAST, Kind.ASSESSMENT, Kind.BENEFIT, Kind.RISK);

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
                "change points of monthly counts: exact Bayesian segmentation (Fearnhead 2006), negative"
                    + " binomial counts")
            .assumption(
                "a change in any month with prior probability 1/48; the range of a rate is its 5-95 %"
                    + " interval, that of a date stands in its label");
    for (MonthlyEvents source : MonthlyEvents.of(tie)) {
      List<YearMonth> span = source.span();
      int events = span.stream().mapToInt(month -> count(source, month)).sum();
      if (span.size() < FEWEST_MONTHS || events < FEWEST_EVENTS) {
        draft.notValued(
            source.source()
                + ": phases (needs "
                + FEWEST_MONTHS
                + " months and "
                + FEWEST_EVENTS
                + " dated events)");
        continue;
      }
      fill(draft, tie, source, span);
    }
    if (draft.isEmpty()) {
      draft
          .unknown("phases", "events a month")
          .note("Too little between the two is dated to a month to tell phases.");
    } else {
      draft.note(
          "Phases of what is reported: a new series of reports, or a change in how much is written, looks"
              + " like a change of what is done. A change is named by what is dated to its months; that is"
              + " no proof of a cause.");
    }
    return List.of(draft.measure());
  }

  private static int count(MonthlyEvents source, YearMonth month) {
    int both = 0;
    for (Direction way : Direction.values()) {
      both += source.count(month, way, quad -> true);
    }
    return both;
  }

  private static void fill(Draft draft, TieCase tie, MonthlyEvents source, List<YearMonth> span) {
    int[] counts = span.stream().mapToInt(month -> count(source, month)).toArray();
    List<ChangePoints.Segment> segments = new ChangePoints(counts, PRIOR, SEED).segments();
    for (int i = 0; i < segments.size(); i++) {
      ChangePoints.Segment segment = segments.get(i);
      List<Entry> begun = i == 0 ? List.of() : begun(tie, span, segment);
      StringBuilder label = new StringBuilder(source.source());
      label.append(", phase ").append(i + 1).append(", from ").append(span.get(segment.start()));
      label.append(" to ").append(span.get(segment.end() - 1));
      if (i > 0) {
        label.append(when(span, segment));
      }
      if (!begun.isEmpty()) {
        label.append(": ").append(name(begun));
      }
      draft
          .value(label.toString(), segment.rate(), source.unit() + " a month")
          .cite(begun.stream());
    }
  }

  private static String when(List<YearMonth> span, ChangePoints.Segment segment) {
    long percent = Math.round(100 * segment.probability());
    return " (began between "
        + span.get(segment.earliest())
        + " and "
        + span.get(segment.latest())
        + ", probability "
        + percent
        + " %)";
  }

  /** Entries dated to the months in which the change lies, and the one after it. */
  private static List<Entry> begun(
      TieCase tie, List<YearMonth> span, ChangePoints.Segment segment) {
    LocalDate first = span.get(segment.earliest()).atDay(1);
    LocalDate last = span.get(segment.latest()).plusMonths(1).atEndOfMonth();
    return tie.dossier().entries().stream()
        .filter(entry -> !NO_DEEDS.contains(entry.kind()) && tie.isGiven(entry))
        .filter(entry -> beginsBetween(entry.period(), first, last))
        .sorted(
            Comparator.comparingInt((Entry entry) -> -TieCase.origins(entry))
                .thenComparing(entry -> entry.amount() == null)
                .thenComparing(Entry::id))
        .limit(NAMED)
        .toList();
  }

  private static boolean beginsBetween(
      @org.jspecify.annotations.Nullable Period period, LocalDate first, LocalDate last) {
    LocalDate start = period == null ? null : period.start();
    return start != null && !start.isBefore(first) && !start.isAfter(last);
  }

  private static String name(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.kind().word() + " of " + shortened(TieCase.itemText(entry)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "…";
  }
}
