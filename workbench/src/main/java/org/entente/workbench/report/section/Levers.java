package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;

/** Which figures move the balance most, from the measure of sensitivity. */
final class Levers {

  private static final String SHARE = ", with all interactions";
  private static final String SWING = " from one end of it to the other: ";
  private static final int MOST = 6;

  private final Material material;
  private final MeasureWords words;

  Levers(Material material) {
    this.material = material;
    this.words = new MeasureWords(material);
  }

  List<Block> blocks() {
    Optional<Measure> measure = material.findMeasure("sensitivity");
    if (measure.isEmpty()) {
      return List.of();
    }
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Measure.Value value : measure.get().values()) {
      if (value.label().endsWith(SHARE) && rows.size() < MOST) {
        String factor = value.label().substring(0, value.label().length() - SHARE.length());
        rows.add(
            List.of(
                Line.foreign(words.named(factor)),
                Line.plain(MeasureWords.words(value)),
                Line.plain(swing(measure.get(), factor))));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Subheading(material.titles().of("sensitivity").title()),
        new Block.Table(
            Line.plain(
                "The net value with one figure at its low and its high end, all others in the middle"),
            List.of("Figure", "Its part in the uncertainty", "Net value"),
            List.of(new Block.Group(null, rows, null))),
        Dependence.note(measure.get(), words));
  }

  private static String swing(Measure measure, String factor) {
    return measure.values().stream()
        .filter(value -> value.label().endsWith(SWING + factor))
        .findFirst()
        .map(MeasureWords::words)
        .orElse("–");
  }
}
