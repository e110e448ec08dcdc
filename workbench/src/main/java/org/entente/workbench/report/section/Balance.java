package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Section;

/** What is given against what is returned, as ranges, with what has no number beside it. */
final class Balance implements Part {

  /** Measures that other sections show, or that lists of entries show better. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "timeline",
          "commitments",
          "benefits-and-risks",
          "deployments-and-losses",
          "published-figures",
          "mention-balance",
          "dependence",
          "alignment",
          "interaction",
          "goldstein",
          "reciprocity",
          "phases",
          "hypotheses",
          "snyder-dilemma",
          "forecast-record",
          "sensitivity");

  private static final List<String> FIRST =
      List.of("balance", "asymmetry", "exchange", "valued-quantities", "price-books");

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> told = new BalanceSentence(material).figures();
    if (!told.isEmpty()) {
      blocks.add(new Block.Paragraph(told));
    }
    MeasureBlocks shown = new MeasureBlocks(material);
    List<Measure> measures = new ArrayList<>();
    for (String name : FIRST) {
      material.measures().stream().filter(m -> m.name().equals(name)).forEach(measures::add);
    }
    material.measures().stream()
        .filter(m -> !FIRST.contains(m.name()) && !ELSEWHERE.contains(m.name()))
        .forEach(measures::add);
    for (Measure measure : measures) {
      blocks.add(new Block.Subheading(material.titles().of(measure.name()).title()));
      blocks.addAll(shown.of(measure));
    }
    if (measures.isEmpty()) {
      blocks.add(Blocks.none("Nothing was measured for this report."));
    }
    blocks.addAll(new Levers(material).blocks());
    return new Section("balance", "Balance", blocks);
  }
}
