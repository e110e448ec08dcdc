package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Words;

/** Rival explanations of the tie, and what speaks for either fear of each ally. */
final class Explanations implements Part {

  private static final String EVIDENCE = "evidence, ";

  private static final Pattern MARKED =
      Pattern.compile("(.*) \\(([^()]*?)(?:, entries: (\\d+))?\\)");

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
      (isEvidence ? evidence : ranked)
          .add(isEvidence ? evidence(value, words) : rank(value, words));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            Line.plain(
                "Explanations, the least contradicted first. What fits all of them tells nothing, so"
                    + " only what does not fit is counted; the order is no probability"),
            List.of("Explanation", "Evidence that does not fit it"),
            List.of(new Block.Group(null, ranked, null))));
    if (!evidence.isEmpty()) {
      blocks.add(
          new Block.Table(
              Line.plain(
                  "The evidence that was found, and how it bears on each explanation: + fits, 0 says"
                      + " nothing, − does not fit. The marks are judgements of a file that you can edit"),
              List.of("Evidence", "Entries", "Marks", "How well it tells them apart (0 to 1)"),
              List.of(new Block.Group(null, evidence, null))));
    }
    blocks.add(Dependence.note(measure, words));
    return blocks;
  }

  /** "patronage: One side keeps …", with the weight against it in words. */
  private static List<List<Inline>> rank(Measure.Value value, MeasureWords words) {
    String label = words.named(value.label());
    int colon = label.indexOf(": ");
    Line name = new Line();
    if (colon > 0) {
      name.strong(Words.capital(label.substring(0, colon).replace('-', ' ')) + ": ");
    }
    double weight = value.mid() == null ? 0 : value.mid();
    String against =
        weight == 0
            ? "none"
            : weight == Math.rint(weight)
                ? Words.count((long) weight, "piece", "pieces")
                : "weight " + weight;
    return List.of(name.from(label.substring(colon + 1).strip()).done(), Line.plain(against));
  }

  /** "a treaty or pact of the two (formal-alliance +, …, entries: 1)" in its parts. */
  private static List<List<Inline>> evidence(Measure.Value value, MeasureWords words) {
    Matcher parts = MARKED.matcher(words.named(value.label().substring(EVIDENCE.length())));
    if (!parts.matches()) {
      return List.of(
          Line.foreign(words.named(value.label())),
          Line.plain("–"),
          Line.plain("–"),
          Line.plain(MeasureWords.words(value)));
    }
    String count = parts.group(3) == null ? "–" : parts.group(3);
    return List.of(
        Line.foreign(parts.group(1)),
        Line.plain(count),
        Line.foreign(parts.group(2).replace(" -", " −").replace('-', ' ')),
        Line.plain(MeasureWords.words(value)));
  }

  private static List<Block> dilemma(Material material, Measure measure, MeasureWords words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading(material.titles().of("snyder-dilemma").title()));
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
