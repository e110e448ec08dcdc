package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import org.entente.scenarios.hindcast.SeriesScore;
import org.entente.workbench.scenario.HindcastTable;

/** Hindcasts for people at a terminal. */
final class HindcastTables {
  private static final int WIDEST = 42;

  private final Lines lines;
  private final int width;
  private final boolean all;

  /**
   * @param all whether to print each series, or only the means
   */
  HindcastTables(Lines lines, int width, boolean all) {
    this.lines = lines;
    this.width = width;
    this.all = all;
  }

  void print(List<HindcastTable> tables) {
    for (HindcastTable table : tables) {
      lines.line(
          table.coverage().source()
              + " by "
              + table.coverage().step().word()
              + ": "
              + table.coverage().words()
              + " ("
              + table.reason()
              + ")");
      if (table.verdict() != null) {
        print(table);
        lines.line(table.verdict());
      }
      if (all || table.series().isEmpty()) {
        table.notScored().stream().limit(20).forEach(line -> lines.line("Not scored: " + line));
      } else if (!table.notScored().isEmpty()) {
        lines.line("Not scored: " + table.notScored().size() + " series, most without an event.");
      }
      lines.line("");
    }
    lines.line(
        "Smaller is better. Held out: the last fifth. CRPS in events, step by step and all at once;"
            + " Brier of \"anything\" and of \"more than the training mean\".");
  }

  private void print(HindcastTable table) {
    TextTable text =
        new TextTable(
            WIDEST, "series", "events", "held", "model", "CRPS", "at once", "any", "more");
    if (all) {
      for (SeriesScore series : table.series()) {
        String held = series.held() + " of " + (series.held() + series.training());
        for (SeriesScore.ModelScore score : series.scores()) {
          row(text, series.label(), Long.toString(series.events()), held, score);
        }
      }
    }
    String mean = "mean of " + table.series().size() + " series";
    table.means().forEach(score -> row(text, mean, "", "", score));
    text.print(lines, Math.max(width, 100));
  }

  private static void row(
      TextTable text, String label, String events, String held, SeriesScore.ModelScore score) {
    text.row(
        label,
        events,
        held,
        score.model(),
        three(score.crps()),
        three(score.crpsAhead()),
        three(score.brierAny()),
        three(score.brierMore()));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
