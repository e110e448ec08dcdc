package org.entente.workbench.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.Ledger;
import org.entente.ledger.events.EventDay;
import org.entente.ledger.events.ImportedEvents;
import org.entente.measures.flows.Direction;
import org.entente.model.Tie;
import org.entente.scenarios.hindcast.CountSeries;
import org.entente.scenarios.hindcast.Hindcast;
import org.entente.scenarios.hindcast.SeriesScore;
import org.entente.scenarios.play.EventCounts;
import org.entente.workbench.service.Failure;
import org.jspecify.annotations.Nullable;

/** Holds a model of counts against what the imported events of a ledger turned out to be. */
public final class HindcastService {
  /** With fewer steps a shorter step is taken, unless the user says which. */
  private static final int ENOUGH = 20;

  private static final int BUSIEST = 50;

  private final Hindcast hindcast = new Hindcast();

  /**
   * Scores a tie, or the busiest ties where none is given, for each source of imported events.
   *
   * @param wanted the step, or null for the longest that gives twenty steps
   * @throws Failure if no events were imported, or none of the tie
   */
  public List<HindcastTable> of(Ledger ledger, @Nullable Tie tie, @Nullable Step wanted) {
    ImportedEvents events = ledger.importedEvents();
    List<EventDay> days = events.days();
    if (days.isEmpty()) {
      throw new Failure(
          "No events were imported into "
              + ledger.file()
              + "; import some first, as in: entente import icews FILE");
    }
    List<TieEvents> ties = new ArrayList<>();
    for (Tie one : tie == null ? events.busiest(BUSIEST) : List.of(tie)) {
      ties.add(new TieEvents(one, events));
    }
    Set<String> sources = new LinkedHashSet<>();
    ties.forEach(one -> sources.addAll(one.sources()));
    if (sources.isEmpty()) {
      throw new Failure(
          "The imported events hold none "
              + (tie == null ? "between two states" : "between " + tie.a() + " and " + tie.b())
              + " that has a type; import files that do.");
    }
    return sources.stream().map(source -> table(source, wanted, days, ties)).toList();
  }

  private HindcastTable table(
      String source, @Nullable Step wanted, List<EventDay> days, List<TieEvents> ties) {
    Coverage coverage = Coverage.of(source, wanted == null ? Step.MONTH : wanted, days);
    String reason = "as asked for";
    if (wanted == null) {
      reason = "months, the usual step";
      for (Step shorter : List.of(Step.WEEK, Step.DAY)) {
        if (coverage.begins().size() < ENOUGH) {
          reason =
              "the files cover only "
                  + Coverage.of(source, Step.MONTH, days).words()
                  + ", too few months to hold a fifth of them out";
          coverage = Coverage.of(source, shorter, days);
        }
      }
    }
    List<SeriesScore> scores = new ArrayList<>();
    List<String> notScored = new ArrayList<>();
    for (TieEvents tie : ties) {
      score(tie, coverage, scores, notScored);
    }
    return new HindcastTable(coverage, reason, scores, notScored);
  }

  private void score(
      TieEvents tie, Coverage coverage, List<SeriesScore> scores, List<String> notScored) {
    List<CountSeries> series = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      series.add(tie.all(direction, coverage));
    }
    tie.series(coverage).stream().map(EventCounts.Directed::counts).forEach(series::add);
    for (CountSeries one : series) {
      if (one.size() < Hindcast.SHORTEST) {
        notScored.add(
            one.label()
                + ": only "
                + one.size()
                + " steps, fewer than "
                + Hindcast.SHORTEST
                + "; import more, or count by a shorter step with --by");
      } else if (one.total() == 0) {
        notScored.add(one.label() + ": no event in all that time");
      } else {
        scores.add(hindcast.score(one));
      }
    }
  }
}
