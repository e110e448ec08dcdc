package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private final Material material;

  MeasureBlocks(Material material) {
    this.material = material;
  }

  /** A value in words. */
  static String words(Measure.Value value) {
    return Figures.interval(value.low(), value.mid(), value.high(), Unit.measured(value.unit()));
  }

  static boolean isMoney(Measure.Value value) {
    return value.unit().matches("[A-Z]{3}");
  }

  static boolean isKnown(Measure.Value value) {
    return value.low() != null || value.mid() != null || value.high() != null;
  }

  /** Values, assumption, what could not be valued and the inputs. */
  List<Block> of(Measure measure) {
    List<Block> blocks = new ArrayList<>();
    if (!measure.values().isEmpty()) {
      blocks.add(values(measure));
    }
    drawing(measure).ifPresent(blocks::add);
    blocks.add(new Block.Remark(reading(measure).done()));
    blocks.addAll(notValued(measure));
    if (!measure.inputs().isEmpty()) {
      blocks.add(inputs(measure));
    }
    return blocks;
  }

  private Block values(Measure measure) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Measure.Value value : measure.values()) {
      rows.add(List.of(Line.foreign(value.label()), Line.plain(words(value))));
    }
    return new Block.Table(
        Line.plain(Words.capital(measure.formula())),
        List.of("Measure", "Middle value (5–95 % range)"),
        List.of(new Block.Group(null, rows, null)));
  }

  private java.util.Optional<Block> drawing(Measure measure) {
    List<Interval> rows =
        measure.values().stream()
            .filter(value -> isMoney(value) && isKnown(value))
            .map(
                v -> new Interval(Telling.cut(v.label(), 36), v.low(), v.mid(), v.high(), words(v)))
            .toList();
    if (rows.isEmpty()) {
      return java.util.Optional.empty();
    }
    String id = "draw-" + measure.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return java.util.Optional.of(
        new Block.Drawing(
            IntervalDrawing.of(id, "Values with their ranges", rows),
            "Bars run over the range, the dot is the middle value; a dashed end is left open by the sources.",
            IntervalDrawing.inWords(rows)));
  }

  private static Line reading(Measure measure) {
    Line line = new Line();
    if (!measure.assumption().isBlank()) {
      line.strong("Assumed: ").from(sentence(measure.assumption()));
    }
    String note = measure.note();
    if (note != null && !note.isBlank()) {
      line.text(" ").from(sentence(note));
    }
    return line;
  }

  private static List<Block> notValued(Measure measure) {
    if (measure.notValued().isEmpty()) {
      return List.of();
    }
    Line line = new Line().strong("Not valued, and not set to zero: ");
    line.from(String.join("; ", measure.notValued())).text(".");
    return List.of(new Block.Paragraph(line.done()));
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
      rows.add(List.of(Line.foreign(input.name()), Line.foreign(figure), source.done()));
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
