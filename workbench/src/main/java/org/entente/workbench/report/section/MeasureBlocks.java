package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.drawing.Interval;
import org.entente.workbench.report.drawing.IntervalDrawing;
import org.entente.workbench.report.wording.Figures;
import org.entente.workbench.report.wording.Unit;
import org.entente.workbench.report.wording.Words;

/** Shows a measure with all that it rests on: values, assumption, inputs, what has no number. */
final class MeasureBlocks {

  /** What labels of parts say before the part itself. */
  private static final String NOT_ADDED = "not added: ";

  /** Values under a condition stand in the table; drawn beside the others they would mislead. */
  private static final String CONDITIONAL = ", if each open end";

  /** Rows of one drawing; the table has them all. */
  private static final int DRAWN = 12;

  /** Lines of what has no value, and things in one line; the others are counted. */
  private static final int NAMED = 15;

  private final Material material;
  private final MeasureWords words;

  /** What an earlier measure of the same section already showed, so that it is not said twice. */
  private final Set<Object> shown = new HashSet<>();

  MeasureBlocks(Material material) {
    this.material = material;
    this.words = new MeasureWords(material);
  }

  /** Values, assumption, what could not be valued and the inputs. */
  List<Block> of(Measure measure) {
    List<Block> blocks = new ArrayList<>();
    String reading = material.titles().of(measure.name()).reading();
    if (!reading.isEmpty()) {
      blocks.add(new Block.Remark(Line.plain(reading)));
    }
    if (!measure.values().isEmpty()) {
      blocks.add(values(measure));
    }
    drawing(measure).ifPresent(blocks::add);
    blocks.add(
        new Block.Remark(
            reading(measure, shown.add(measure.assumption() + measure.note())).done()));
    if (shown.add(measure.notValued())) {
      blocks.addAll(notValued(measure));
    }
    if (!measure.inputs().isEmpty() && shown.add(measure.inputs())) {
      blocks.add(inputs(measure));
    }
    return blocks;
  }

  private Block values(Measure measure) {
    Map<String, List<List<List<Inline>>>> groups = new LinkedHashMap<>();
    for (Measure.Value value : measure.values()) {
      String label = words.named(value.label());
      String head = head(measure, value.label());
      String rest =
          head.isEmpty() || !label.startsWith(head + ", ")
              ? label
              : label.substring(head.length() + 2);
      groups
          .computeIfAbsent(head, key -> new ArrayList<>())
          .add(List.of(Line.foreign(rest), Line.plain(MeasureWords.words(value))));
    }
    List<Block.Group> heads = new ArrayList<>();
    groups.forEach(
        (head, rows) -> heads.add(new Block.Group(head.isEmpty() ? null : head, rows, null)));
    return new Block.Table(
        Line.plain("The figures"), List.of("Measure", "Middle value (5–95 % range)"), heads);
  }

  /** The direction that a label begins with, where several labels share it. */
  private String head(Measure measure, String label) {
    int comma = label.indexOf(", ");
    String start = comma < 0 ? "" : label.substring(0, comma);
    boolean direction = start.contains(" → ") && start.length() < 40 && !start.startsWith("net ");
    long sharing =
        measure.values().stream().filter(v -> v.label().startsWith(start + ", ")).count();
    return direction && sharing > 2 && !measure.name().equals("balance") ? words.named(start) : "";
  }

  private Optional<Block> drawing(Measure measure) {
    List<Interval> rows =
        measure.values().stream()
            .filter(value -> MeasureWords.isMoney(value) && MeasureWords.isKnown(value))
            .filter(value -> !value.label().contains(CONDITIONAL))
            .limit(DRAWN)
            .map(this::interval)
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String id = "measure-" + measure.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return Optional.of(
        new Block.Drawing(
            IntervalDrawing.of(id, "Values with their ranges", rows),
            "Bars run over the range, the dot is the middle value; a dashed line has an end that the"
                + " sources leave open.",
            IntervalDrawing.inWords(rows)));
  }

  private Interval interval(Measure.Value value) {
    String named = words.named(value.label());
    int part = named.indexOf(NOT_ADDED);
    String label =
        Telling.cut(part < 0 ? named : "part: " + named.substring(part + NOT_ADDED.length()), 44);
    return new Interval(label, value.low(), value.mid(), value.high(), MeasureWords.words(value));
  }

  /** The formula, and what is assumed where that was not said before. */
  private Line reading(Measure measure, boolean all) {
    Line line =
        new Line().strong("Formula: ").from(sentence(words.named(measure.formula()))).text(" ");
    if (!all) {
      return line;
    }
    if (!measure.assumption().isBlank() && !measure.assumption().equals("none")) {
      line.strong("Assumed: ").from(sentence(words.named(measure.assumption())));
    }
    String note = measure.note();
    if (note != null && !note.isBlank()) {
      line.text(" ").from(sentence(words.named(note)));
    }
    return line;
  }

  private List<Block> notValued(Measure measure) {
    List<String> missing =
        LeftAside.gather(measure.notValued(), NAMED).stream().map(words::named).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    Block head = new Block.Paragraph(new Line().strong("Not valued, and not set to zero:").done());
    List<List<Inline>> lines =
        new ArrayList<>(missing.stream().limit(NAMED).map(Line::foreign).toList());
    if (missing.size() > NAMED) {
      lines.add(Line.plain("and " + Words.count(missing.size() - NAMED) + " more"));
    }
    return List.of(head, new Block.Bullets(lines));
  }

  private Block inputs(Measure measure) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Measure.Input input : measure.inputs()) {
      String figure =
          Figures.interval(input.low(), input.mid(), input.high(), Unit.measured(input.unit()));
      Line source = new Line();
      material
          .findEntry(input.source())
          .ifPresentOrElse(
              entry -> source.addAll(material.cite(entry)), () -> source.from(input.source()));
      if (input.assumed()) {
        source.text(" ").add(new Inline.Label("assumed", Inline.Tone.FAINT));
      }
      rows.add(
          List.of(Line.foreign(words.named(input.name())), Line.foreign(figure), source.done()));
    }
    return new Block.Table(
        Line.plain("What went in"),
        List.of("Input", "Value", "Source"),
        List.of(new Block.Group(null, rows, null)));
  }

  static String sentence(String text) {
    String capital = Words.capital(text.strip());
    return capital.matches(".*[.!?]$") ? capital : capital + ".";
  }
}
