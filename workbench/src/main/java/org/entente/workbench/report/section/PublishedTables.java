package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;

/** What imported tables say of the tie, as published: sums of arms, lists, and figures by year. */
final class PublishedTables {

  private static final Pattern YEARLY = Pattern.compile("\\d{4}, (.+), ([^,]+)");

  private final Material material;
  private final MeasureWords words;

  PublishedTables(Material material) {
    this.material = material;
    this.words = new MeasureWords(material);
  }

  /** The unit of a table, for its caption; money says its own. */
  private static String unit(Measure measure, String name) {
    return measure.values().stream()
        .filter(v -> v.label().endsWith(", " + name) && !MeasureWords.isMoney(v))
        .findFirst()
        .map(v -> ", in " + v.unit())
        .orElse("");
  }

  /** The same figures without the unit that the caption says. */
  private static Measure bare(Measure measure) {
    List<Measure.Value> values =
        measure.values().stream()
            .map(
                v ->
                    MeasureWords.isMoney(v)
                        ? v
                        : new Measure.Value(v.label(), v.low(), v.mid(), v.high(), "index"))
            .toList();
    return new Measure(
        measure.name(),
        measure.between(),
        measure.asOf(),
        measure.period(),
        measure.formula(),
        values,
        measure.assumption(),
        measure.inputs(),
        measure.citations(),
        measure.notValued(),
        measure.note());
  }

  List<Block> blocks() {
    Optional<Measure> found = material.findMeasure("published-figures");
    if (found.isEmpty() || found.get().values().stream().noneMatch(MeasureWords::isKnown)) {
      return List.of();
    }
    Measure measure = found.get();
    Map<String, Map<String, String>> series = new LinkedHashMap<>();
    List<List<List<Inline>>> others = new ArrayList<>();
    for (Measure.Value value : measure.values()) {
      Matcher yearly = YEARLY.matcher(value.label());
      if (yearly.matches()) {
        series
            .computeIfAbsent(yearly.group(2), name -> new LinkedHashMap<>())
            .put(yearly.group(1) + ", " + yearly.group(2), words.named(yearly.group(1)));
      } else {
        others.add(
            List.of(
                Line.foreign(words.named(value.label())), Line.plain(MeasureWords.words(value))));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading(material.titles().of(measure.name()).title()));
    if (!others.isEmpty()) {
      blocks.add(
          new Block.Table(
              Line.plain(
                  "Arms delivered over the years of the table, and names on sanctions lists"),
              List.of("What", "Figure"),
              List.of(new Block.Group(null, others, null))));
    }
    YearTable years = new YearTable(bare(measure));
    series.forEach(
        (name, columns) ->
            blocks.addAll(
                years.of("By year: " + name.replace('-', ' ') + unit(measure, name), columns)));
    blocks.add(Dependence.note(measure, words));
    return blocks;
  }
}
