package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;

/** Rival explanations of the tie, and what speaks for either fear of each ally. */
final class Explanations implements Part {

  private static final String EVIDENCE = "evidence, ";

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    MeasureWords words = new MeasureWords(material);
    Optional<Measure> hypotheses = material.findMeasure("hypotheses");
    Optional<Measure> dilemma = material.findMeasure("snyder-dilemma");
    hypotheses.ifPresent(m -> blocks.addAll(hypotheses(m, words)));
    dilemma.ifPresent(m -> blocks.addAll(dilemma(material, m, words)));
    if (blocks.isEmpty()) {
      blocks.add(Blocks.none("Explanations were not weighed for this report."));
    }
    return new Section("explanations", "What kind of tie is it?", blocks);
  }

  private static List<Block> hypotheses(Measure measure, MeasureWords words) {
    List<List<List<Inline>>> ranked = new ArrayList<>();
    List<List<List<Inline>>> evidence = new ArrayList<>();
    for (Measure.Value value : measure.values()) {
      boolean isEvidence = value.label().startsWith(EVIDENCE);
      String label = isEvidence ? value.label().substring(EVIDENCE.length()) : value.label();
      List<List<Inline>> row =
          List.of(Line.foreign(words.named(label)), Line.plain(MeasureWords.words(value)));
      (isEvidence ? evidence : ranked).add(row);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            Line.plain("Explanations, the least contradicted first"),
            List.of("Explanation", "What speaks against it"),
            List.of(new Block.Group(null, ranked, null))));
    if (!evidence.isEmpty()) {
      blocks.add(
          new Block.Table(
              Line.plain("The evidence that was found: + fits, 0 says nothing, - does not fit"),
              List.of("Evidence and marks", "How well it tells them apart (0 to 1)"),
              List.of(new Block.Group(null, evidence, null))));
    }
    blocks.add(Dependence.note(measure, words));
    return blocks;
  }

  private static List<Block> dilemma(Material material, Measure measure, MeasureWords words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading("Left alone or drawn in?"));
    List<Block.Side> sides = new ArrayList<>();
    for (ActorCode side : List.of(material.tie().a(), material.tie().b())) {
      for (String fear : List.of("abandonment", "entrapment")) {
        String head = fear + ", " + side + ": ";
        List<List<Inline>> lines =
            measure.values().stream()
                .map(Measure.Value::label)
                .filter(label -> label.startsWith(head))
                .map(label -> Line.foreign(words.named(label.substring(head.length()))))
                .toList();
        String name = material.names().bare(side);
        String title = fear.equals("abandonment") ? " could be left alone" : " could be drawn in";
        sides.add(
            new Block.Side(
                name + title, lines.isEmpty() ? List.of(Line.plain("nothing reported")) : lines));
      }
    }
    blocks.add(
        new Block.Sides(
            "The two fears of an ally",
            Line.plain("After Snyder (1984). Indicators side by side, without a number."),
            sides,
            List.of()));
    return blocks;
  }
}
