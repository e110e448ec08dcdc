package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.measures.flows.Direction;
import org.entente.scenarios.drivers.Driver;
import org.entente.scenarios.drivers.Effect;
import org.entente.scenarios.play.Basis;
import org.entente.scenarios.play.Fan;
import org.entente.scenarios.play.Outcome;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.Points;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Inline.Tone;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.drawing.FanDrawing;
import org.entente.workbench.report.drawing.FanPanel;
import org.entente.workbench.report.wording.Numbers;

/** How the tie may go on, under assumptions that stand beside every figure. */
public final class Scenarios implements Part {
  private static final int MOST_DRAWN = 4;
  private static final int MOST_PANELS = 4;
  private static final int MOST_LEFT_OUT = 12;

  private final Play play;

  /**
   * @param play what was played
   */
  public Scenarios(Play play) {
    this.play = play;
  }

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Blocks.remark(
            "No forecast: what would follow if the assumptions held. The combinations of states and"
                + " what they do to what passes are assumptions of the file “"
                + play.request().drivers().name()
                + "”; the pace so far is taken from the ledger ("
                + play.window().from()
                + " to "
                + play.window().to()
                + "). Every figure says on which of the two it rests; in drawings data are solid,"
                + " what is assumed is hatched and dashed."));
    if (play.carriedForward().isEmpty()) {
      blocks.add(Blocks.none("The ledger holds nothing on this tie that could be played forward."));
    } else {
      if (!play.outcomes().isEmpty()) {
        blocks.add(states(material));
      }
      List<Fan> drawn =
          play.carriedForward().stream()
              .sorted(
                  Comparator.comparing(Fan::isCount)
                      .thenComparing(fan -> -fan.total().p50())
                      .thenComparing(Fan::target))
              .limit(MOST_DRAWN)
              .toList();
      for (int i = 0; i < drawn.size(); i++) {
        blocks.add(drawing(material, drawn.get(i), "fan" + (i + 1)));
      }
      blocks.add(figures(material));
      effects(material, blocks);
    }
    play.notes().forEach(note -> blocks.add(Blocks.remark(note)));
    leftOut(material, blocks);
    return new Section("scenarios", "Scenarios", blocks);
  }

  private Block states(Material material) {
    List<String> columns = new ArrayList<>(List.of("Driver"));
    play.outcomes().forEach(outcome -> columns.add("Scenario " + outcome.number()));
    List<List<List<Inline>>> rows = new ArrayList<>();
    List<Driver> drivers = play.request().drivers().drivers();
    for (int d = 0; d < drivers.size(); d++) {
      Driver driver = drivers.get(d);
      List<List<Inline>> row = new ArrayList<>();
      row.add(Line.plain(driver.label()));
      for (Outcome outcome : play.outcomes()) {
        String state = outcome.combination().choices().get(d).state();
        row.add(Line.plain(driver.find(state).map(Driver.State::label).orElse(state)));
      }
      rows.add(row);
    }
    List<List<Inline>> last = new ArrayList<>();
    last.add(Line.plain("Do they hold together?"));
    for (Outcome outcome : play.outcomes()) {
      int margin = outcome.combination().margin();
      last.add(
          Line.plain(
              outcome.combination().isConsistent()
                  ? "yes, margin " + margin
                  : "no, fails by " + -margin));
    }
    rows.add(last);
    Line caption =
        Line.of("The states that hold together by cross-impact balance. ")
            .add(new Inline.Label(Basis.ASSUMPTION.word(), Tone.FAINT))
            .text(
                " A is "
                    + material.names().bare(play.roles().a())
                    + ", B "
                    + material.names().bare(play.roles().b())
                    + ": "
                    + play.roles().reason()
                    + ".");
    return new Block.Table(caption.done(), columns, List.of(new Block.Group(null, rows, null)));
  }

  private Block drawing(Material material, Fan carried, String id) {
    List<FanPanel> panels = new ArrayList<>();
    double low = carried.base().low();
    double mid = carried.base().mid();
    double high = carried.base().high();
    panels.add(
        new FanPanel(
            "so far",
            carried.baseBasis().word(),
            carried.baseBasis() != Basis.DATA,
            List.of(new Points(low, low, mid, high, high))));
    panels.add(panel("carried forward", carried));
    for (Outcome outcome : play.outcomes()) {
      outcome.fans().stream()
          .filter(fan -> isSame(fan, carried))
          .limit(panels.size() < MOST_PANELS ? 1 : 0)
          .forEach(fan -> panels.add(panel("scenario " + outcome.number(), fan)));
    }
    String title = way(material, carried.direction()) + ": " + carried.target();
    String words = title + ", " + carried.unit() + ". " + inWords(panels);
    return new Block.Drawing(
        FanDrawing.of("d-" + id, title, panels, value -> number(value, carried), words),
        title + ", by month, " + carried.unit() + ".",
        words);
  }

  private static String inWords(List<FanPanel> panels) {
    List<String> parts = new ArrayList<>();
    for (FanPanel panel : panels) {
      Points last = panel.months().get(panel.months().size() - 1);
      parts.add(
          panel.name()
              + " ("
              + panel.basis()
              + "): "
              + Numbers.rounded(last.p50())
              + " ("
              + Numbers.rounded(last.p5())
              + "–"
              + Numbers.rounded(last.p95())
              + ")");
    }
    return String.join("; ", parts) + ".";
  }

  private static FanPanel panel(String name, Fan fan) {
    boolean assumed = fan.basis() != Basis.DATA;
    return new FanPanel(name, fan.basis().word(), assumed, fan.months());
  }

  private static boolean isSame(Fan one, Fan other) {
    return one.direction() == other.direction() && one.target().equals(other.target());
  }

  private Block figures(Material material) {
    List<Block.Group> groups = new ArrayList<>();
    groups.add(group(material, "Carried forward: no driver acts", play.carriedForward()));
    for (Outcome outcome : play.outcomes()) {
      groups.add(group(material, "Scenario " + outcome.number(), outcome.fans()));
    }
    return new Block.Table(
        Line.plain(
            "What passes in a month, 5, 50 and 95 % of the runs, so far and after "
                + play.request().months()
                + " months, and in all of them together"),
        List.of("What passes", "So far", "Rests on", "Last month", "In all", "Rests on"),
        groups);
  }

  private Block.Group group(Material material, String head, List<Fan> fans) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Fan fan : fans) {
      Points last = fan.months().get(fan.months().size() - 1);
      rows.add(
          List.of(
              Line.plain(
                  way(material, fan.direction())
                      + ": "
                      + fan.target()
                      + (fan.isCount() ? " (events)" : "")),
              Line.plain(range(fan.base().low(), fan.base().mid(), fan.base().high(), fan)),
              label(fan.baseBasis()),
              Line.plain(range(last.p5(), last.p50(), last.p95(), fan)),
              Line.plain(range(fan.total().p5(), fan.total().p50(), fan.total().p95(), fan)),
              label(fan.basis())));
    }
    return new Block.Group(head, rows, null);
  }

  private static List<Inline> label(Basis basis) {
    Tone tone = basis == Basis.DATA ? Tone.FIRM : Tone.FAINT;
    return List.of(new Inline.Label(basis.word(), tone));
  }

  private static String range(double low, double mid, double high, Fan fan) {
    if (Numbers.rounded(low).equals(Numbers.rounded(high))) {
      return number(mid, fan);
    }
    return number(mid, fan) + " (" + Numbers.rounded(low) + "–" + Numbers.rounded(high) + ")";
  }

  private static String number(double value, Fan fan) {
    return (fan.isCount() ? "" : "$") + Numbers.rounded(value);
  }

  private String way(Material material, Direction direction) {
    return material.names().bare(direction.giver(play.tie()))
        + " → "
        + material.names().bare(direction.receiver(play.tie()));
  }

  private void effects(Material material, List<Block> blocks) {
    List<List<Inline>> lines = new ArrayList<>();
    play.outcomes().stream()
        .flatMap(outcome -> outcome.fans().stream())
        .flatMap(fan -> fan.effects().stream())
        .distinct()
        .forEach(effect -> lines.add(line(material, effect)));
    if (!lines.isEmpty()) {
      blocks.add(Blocks.paragraph("What the states are taken to do to what passes:"));
      blocks.add(new Block.Bullets(lines));
    }
  }

  private List<Inline> line(Material material, Effect effect) {
    Double low = effect.times().low();
    Double high = effect.times().high();
    String factor = effect.isStop() ? "stops" : "is multiplied by " + low + " to " + high;
    boolean assumed = effect.ground().isAssumption();
    String target = effect.target().equals("*") ? "everything" : effect.target();
    return Line.of(effect.when() + ": " + target + way(material, effect) + " " + factor + ", ")
        .from(effect.ground().reason())
        .text(" ")
        .add(
            new Inline.Label(
                assumed ? Basis.ASSUMPTION.word() : effect.ground().source(), Tone.FAINT))
        .done();
  }

  /** The roles of the file by the names of those who have them. */
  private String way(Material material, Effect effect) {
    String a = material.names().inSentence(play.roles().a());
    String b = material.names().inSentence(play.roles().b());
    return switch (effect.way()) {
      case A_TO_B -> " from " + a + " to " + b;
      case B_TO_A -> " from " + b + " to " + a;
      case BOTH -> " both ways";
    };
  }

  private void leftOut(Material material, List<Block> blocks) {
    if (play.leftOut().isEmpty()) {
      return;
    }
    List<List<Inline>> lines = new ArrayList<>();
    MeasureWords words = new MeasureWords(material);
    play.leftOut().stream()
        .limit(MOST_LEFT_OUT)
        .forEach(text -> lines.add(Line.foreign(words.named(text))));
    int more = play.leftOut().size() - lines.size();
    if (more > 0) {
      lines.add(Line.plain("and " + more + " more"));
    }
    blocks.add(Blocks.paragraph("Not played, and therefore not nothing:"));
    blocks.add(new Block.Bullets(lines));
  }
}
