package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;

/** Phases of what is reported, and whether one side's deeds are answered by the other. */
final class Pace implements Part {

  private static final int MOST = 30;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    MeasureWords words = new MeasureWords(material);
    for (String name : List.of("phases", "reciprocity")) {
      material
          .findMeasure(name)
          .ifPresent(measure -> blocks.addAll(table(measure, heading(name), words)));
    }
    blocks.addAll(new EventCounts(material).blocks());
    if (blocks.isEmpty()) {
      blocks.add(Blocks.none("Phases were not measured for this report."));
    }
    return new Section("pace", "Pace and reciprocity", blocks);
  }

  private static String heading(String name) {
    return name.equals("phases")
        ? "When did the pace change?"
        : "Is what one side does answered by the other?";
  }

  private static List<Block> table(Measure measure, String heading, MeasureWords words) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Subheading(heading)));
    List<Measure.Value> known = measure.values().stream().filter(MeasureWords::isKnown).toList();
    List<List<List<Inline>>> rows =
        known.stream()
            .limit(MOST)
            .map(
                value ->
                    List.of(
                        Line.foreign(words.named(value.label())),
                        Line.plain(MeasureWords.words(value))))
            .toList();
    if (!rows.isEmpty()) {
      String more = known.size() > rows.size() ? "and more in entente measure" : null;
      blocks.add(
          new Block.Table(
              Line.plain(MeasureBlocks.sentence(words.named(measure.assumption()))),
              List.of("What", "Value (5–95 % range)"),
              List.of(new Block.Group(null, rows, more))));
    }
    blocks.add(Dependence.note(measure, words));
    return blocks;
  }
}
