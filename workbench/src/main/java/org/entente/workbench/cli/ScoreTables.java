package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import org.entente.workbench.evaluation.EventScore;
import org.entente.workbench.evaluation.Miss;
import org.entente.workbench.evaluation.Rates;
import org.entente.workbench.evaluation.Reliability;
import org.entente.workbench.evaluation.RuleRecord;
import org.entente.workbench.evaluation.Scores;
import org.entente.workbench.evaluation.StatementScore;

/** Prints scores for eyes. */
final class ScoreTables {

  private static final int WIDEST = 40;

  private final Lines lines;
  private final int width;
  private final int errors;

  /**
   * @param errors how many of the missed and of the wrong are listed
   */
  ScoreTables(Lines lines, int width, int errors) {
    this.lines = lines;
    this.width = width;
    this.errors = errors;
  }

  void print(Scores scores) {
    if (scores.statements() != null) {
      statements(scores.statements());
    }
    if (scores.events() != null) {
      events(scores.events());
    }
    rules(scores.rules());
    reliability(scores.reliability());
    if (scores.statements() != null) {
      misses("statement", scores.statements().missed(), scores.statements().wrong());
    }
    if (scores.events() != null) {
      misses("event", scores.events().missed(), scores.events().wrong());
    }
  }

  private void statements(StatementScore score) {
    lines.line(
        Counting.of(score.documents(), "document")
            + " with "
            + Counting.of(score.gold(), "marked statement")
            + ", "
            + score.coded()
            + " coded"
            + (score.ignored() > 0 ? "; " + score.ignored() + " in other documents" : ""));
    lines.line("right  " + rates(score.right()) + "   kind, sentence and sides agree");
    lines.line("found  " + rates(score.found()) + "   kind and sentence agree");
    lines.line("");
    TextTable kinds =
        new TextTable(WIDEST, "kind", "marked", "coded", "right", "precision", "recall", "F1", "");
    for (StatementScore.OfKind kind : score.kinds()) {
      Rates rates = kind.rates();
      kinds.row(
          kind.kind(),
          String.valueOf(kind.gold()),
          String.valueOf(kind.coded()),
          String.valueOf(kind.right()),
          share(rates.precision()),
          share(rates.recall()),
          share(rates.f1()),
          kind.soft() ? "not in the totals" : "");
    }
    kinds.print(lines, width);
    lines.line("");
    TextTable slots = new TextTable(WIDEST, "part of the right ones", "filled", "agree", "share");
    for (StatementScore.OfSlot slot : score.slots()) {
      slots.row(
          slot.slot().word(),
          String.valueOf(slot.filled()),
          String.valueOf(slot.held()),
          slot.filled() == 0 ? "–" : share((double) slot.held() / slot.filled()));
    }
    slots.print(lines, width);
    lines.line("");
  }

  private void events(EventScore score) {
    lines.line(
        Counting.of(score.gold(), "marked event") + " between states, " + score.coded() + " coded");
    lines.line("triple " + rates(score.triple()) + "   doer, type and receiver agree");
    lines.line("quad   " + rates(score.quad()) + "   doer, class of type and receiver agree");
    lines.line("pair   " + rates(score.pair()) + "   doer and receiver agree");
    for (EventScore.Alarms alarms : score.falseAlarms()) {
      lines.line(
          "false alarms in "
              + alarms.alarms()
              + " of "
              + Counting.of(alarms.sentences(), "sentence")
              + ": "
              + alarms.where());
    }
    lines.line("");
  }

  private void rules(List<RuleRecord> rules) {
    TextTable table = new TextTable(WIDEST, "rule", "right", "wrong", "unmarked", "precision");
    for (RuleRecord rule : rules) {
      table.row(
          rule.rule(),
          String.valueOf(rule.right()),
          String.valueOf(rule.wrong()),
          String.valueOf(rule.unmarked()),
          share(rule.precision()));
    }
    table.print(lines, width);
    lines.line("");
  }

  /** How far confidence means what it says. */
  void reliability(Reliability reliability) {
    TextTable table = new TextTable(WIDEST, "confidence", "statements", "mean", "share right");
    for (Reliability.Bin bin : reliability.bins()) {
      table.row(
          String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.from() + 0.1),
          String.valueOf(bin.statements()),
          share(bin.confidence()),
          share(bin.right()));
    }
    table.print(lines, width);
    lines.line(
        String.format(
            Locale.ROOT,
            "Brier score %.3f, expected calibration error %.3f",
            reliability.brier(),
            reliability.ece()));
  }

  private void misses(String what, List<Miss> missed, List<Miss> wrong) {
    list("Missed " + what + "s", missed);
    list("Wrong " + what + "s", wrong);
  }

  private void list(String title, List<Miss> misses) {
    if (errors == 0 || misses.isEmpty()) {
      return;
    }
    lines.line("");
    lines.line(title + ", " + Math.min(errors, misses.size()) + " of " + misses.size());
    for (Miss miss : misses.subList(0, Math.min(errors, misses.size()))) {
      String by = miss.rule().isEmpty() ? "" : " (" + miss.rule() + ")";
      lines.line("  " + (miss.document() + "  " + miss.what()).strip() + by);
      lines.line("    “" + miss.words().strip().replaceAll("\\s+", " ") + "”");
    }
  }

  private static String rates(Rates rates) {
    return String.format(
        Locale.ROOT,
        "precision %.3f  recall %.3f  F1 %.3f",
        rates.precision(),
        rates.recall(),
        rates.f1());
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
