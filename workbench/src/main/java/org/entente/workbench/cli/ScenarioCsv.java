package org.entente.workbench.cli;

import java.util.List;
import org.entente.model.Tie;
import org.entente.scenarios.balance.Combination;
import org.entente.scenarios.balance.Consistency;
import org.entente.scenarios.hindcast.SeriesScore;
import org.entente.scenarios.play.Fan;
import org.entente.scenarios.play.Outcome;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.Points;
import org.entente.workbench.scenario.HindcastTable;

/** Scenarios and hindcasts as comma-separated values. */
final class ScenarioCsv {
  private static final String CARRIED = "carried forward";

  private ScenarioCsv() {}

  /** A row for each consistent or nearly consistent combination. */
  static void list(Consistency found, Lines lines) {
    lines.line("consistent,margin,score,states");
    found.consistent().forEach(one -> combination(one, lines));
    found.near().forEach(one -> combination(one, lines));
  }

  private static void combination(Combination one, Lines lines) {
    lines.line(
        new Csv().cells(one.isConsistent(), one.margin(), one.score(), one.words()).toString());
  }

  /** A row for each scenario, channel and month. */
  static void play(Play play, Lines lines) {
    lines.line("scenario,states,from,to,target,unit,basis,month,p5,p25,p50,p75,p95");
    fans(CARRIED, "", play.carriedForward(), play.tie(), lines);
    for (Outcome outcome : play.outcomes()) {
      String number = Integer.toString(outcome.number());
      fans(number, outcome.combination().words(), outcome.fans(), play.tie(), lines);
    }
  }

  private static void fans(String name, String states, List<Fan> fans, Tie tie, Lines lines) {
    for (Fan fan : fans) {
      for (int i = 0; i < fan.months().size(); i++) {
        Points points = fan.months().get(i);
        Csv row = new Csv().cells(name, states);
        row.cells(fan.direction().giver(tie), fan.direction().receiver(tie));
        row.cells(fan.target(), fan.unit(), fan.basis().word(), fan.first().plusMonths(i));
        row.cells(points.p5(), points.p25(), points.p50(), points.p75(), points.p95());
        lines.line(row.toString());
      }
    }
  }

  /** A row for each series and model, and for the means. */
  static void hindcast(List<HindcastTable> tables, Lines lines) {
    lines.line(
        "source,by,series,events,training,held,model,crps,crps_all_at_once,brier_any,brier_more");
    for (HindcastTable table : tables) {
      for (SeriesScore series : table.series()) {
        for (SeriesScore.ModelScore score : series.scores()) {
          Csv row = new Csv().cells(table.coverage().source(), table.coverage().step().word());
          row.cells(series.label(), series.events(), series.training(), series.held());
          scores(row, score, lines);
        }
      }
      for (SeriesScore.ModelScore score : table.means()) {
        Csv row = new Csv().cells(table.coverage().source(), table.coverage().step().word());
        scores(row.cells("mean of all series", null, null, null), score, lines);
      }
    }
  }

  private static void scores(Csv row, SeriesScore.ModelScore score, Lines lines) {
    row.cells(score.model(), score.crps(), score.crpsAhead(), score.brierAny(), score.brierMore());
    lines.line(row.toString());
  }
}
