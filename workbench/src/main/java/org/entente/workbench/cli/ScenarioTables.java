package org.entente.workbench.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.entente.measures.flows.Direction;
import org.entente.scenarios.balance.Balance;
import org.entente.scenarios.balance.Combination;
import org.entente.scenarios.balance.Consistency;
import org.entente.scenarios.drivers.Choice;
import org.entente.scenarios.drivers.Driver;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.play.Basis;
import org.entente.scenarios.play.Fan;
import org.entente.scenarios.play.Outcome;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.scenarios.play.Points;

/** Scenarios for people at a terminal. */
final class ScenarioTables {
  private static final int NEAR = 5;

  private final Lines lines;
  private final int width;

  ScenarioTables(Lines lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  /** The drivers, and which of their states hold together. */
  void list(PlayRequest request, Consistency found) {
    DriverSet set = request.drivers();
    lines.line("Drivers: " + set.name());
    for (Driver driver : set.drivers()) {
      lines.line("  " + driver.id() + ": " + driver.label());
      for (Driver.State state : driver.states()) {
        boolean held = request.set().contains(new Choice(driver.id(), state.id()));
        lines.line("    " + state.id() + ": " + state.label() + (held ? " (set by you)" : ""));
      }
    }
    lines.line("");
    lines.line(
        "Consistent: "
            + count(found)
            + " of "
            + found.combinations()
            + " combinations (cross-impact balance; all of it assumption)"
            + (found.complete() ? "" : "; not all were looked at, there may be more"));
    found.consistent().forEach(this::combination);
    if (!found.near().isEmpty()) {
      lines.line("Nearly (fail by one point in some driver):");
      found.near().stream().limit(NEAR).forEach(this::combination);
      long more = found.near().size() - NEAR + found.nearMissed();
      if (more > 0) {
        lines.line("  and " + more + " more");
      }
    }
  }

  private static long count(Consistency found) {
    return found.consistent().size() + found.consistentMissed();
  }

  private void combination(Combination one) {
    lines.line("  " + one.words() + "  (margin " + one.margin() + ", score " + one.score() + ")");
  }

  /** The scenarios and what passes in each. */
  void play(Play play) {
    lines.line(
        play.tie().a()
            + " and "
            + play.tie().b()
            + ", "
            + play.request().months()
            + " months from "
            + play.asOf()
            + "; pace of "
            + play.window().from()
            + " to "
            + play.window().to());
    lines.line(
        "Role A: "
            + play.roles().a()
            + ", role B: "
            + play.roles().b()
            + " ("
            + play.roles().reason()
            + ")");
    lines.line(
        "Marks: [D] data of the ledger; [A] assumption; [DA] data changed or filled up by an"
            + " assumption. → is "
            + play.tie().a()
            + " to "
            + play.tie().b()
            + "; money in US dollars, points of 5, 50 and 95 %.");
    lines.line("");
    lines.line("Carried forward: the pace so far, no driver acting");
    fans(play.carriedForward());
    for (Outcome outcome : play.outcomes()) {
      lines.line("");
      outcome(outcome);
    }
    lines.line("");
    play.notes().forEach(lines::line);
    if (!play.leftOut().isEmpty()) {
      lines.line("Not played:");
      play.leftOut()
          .forEach(line -> lines.line("  " + TextTable.cut(line, Math.max(40, width - 2))));
    }
  }

  private void outcome(Outcome outcome) {
    Combination states = outcome.combination();
    lines.line("Scenario " + outcome.number() + ": " + states.words());
    lines.line(
        "  [A] "
            + (states.isConsistent() ? "consistent" : "NOT consistent")
            + ", margin "
            + states.margin()
            + ", impact score "
            + states.score());
    for (Balance balance : states.balances()) {
      if (balance.margin() < 0) {
        lines.line(
            "  "
                + balance.driver()
                + " is pushed away from "
                + balance.state()
                + " by "
                + -balance.margin());
      }
    }
    fans(outcome.fans());
    List<Effect> effects =
        outcome.fans().stream().flatMap(fan -> fan.effects().stream()).distinct().toList();
    effects.forEach(effect -> lines.line("  " + words(effect)));
  }

  private static String words(Effect effect) {
    String factor =
        effect.isStop()
            ? "stops"
            : "times " + Plain.range(effect.times().low(), effect.times().high());
    String until = effect.until() == null ? "" : " until month " + effect.until();
    return "["
        + (effect.ground().isAssumption() ? "A" : "D")
        + "] "
        + effect.when()
        + ": "
        + effect.way().word()
        + " "
        + effect.target()
        + " "
        + factor
        + " from month "
        + Plain.range(effect.firstMonth().low(), effect.firstMonth().high())
        + until
        + " ("
        + effect.ground().reason()
        + ")";
  }

  private void fans(List<Fan> fans) {
    if (fans.isEmpty()) {
      lines.line("  The ledger holds nothing on this tie that could be played forward.");
      return;
    }
    TextTable table =
        new TextTable(
            30,
            "what passes",
            "a month so far",
            "",
            "last month: 5 %",
            "50 %",
            "95 %",
            "",
            "in all");
    for (Fan fan : fans) {
      Points last = fan.months().get(fan.months().size() - 1);
      table.row(
          (fan.direction() == Direction.A_TO_B ? "→ " : "← ")
              + fan.target()
              + (fan.isCount() ? ", events" : ""),
          number(fan.base().mid()),
          mark(fan.baseBasis()),
          number(last.p5()),
          number(last.p50()),
          number(last.p95()),
          mark(fan.basis()),
          number(fan.total().p5()) + "–" + number(fan.total().p95()));
    }
    table.print(lines, Math.max(width, 90));
  }

  /** Three digits, in short: "10.3 bn", "222 m", "4.5". */
  private static String number(double value) {
    BigDecimal cut = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_UP));
    return Plain.number(cut.doubleValue()).replace(" billion", " bn").replace(" million", " m");
  }

  private static String mark(Basis basis) {
    return switch (basis) {
      case DATA -> "[D]";
      case ASSUMPTION -> "[A]";
      case BOTH -> "[DA]";
    };
  }
}
