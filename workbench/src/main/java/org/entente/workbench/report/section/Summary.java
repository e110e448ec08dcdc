package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entry;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Words;

/** The summary: sentences that are made of entries, disputes and measures only. */
final class Summary implements Part {

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    if (material.dossier().entries().isEmpty()) {
      blocks.add(nothing(material));
    } else {
      blocks.add(new Block.Paragraph(lead(material)));
      SummaryParagraphs paragraphs = new SummaryParagraphs(material);
      for (List<Inline> line : paragraphs.all()) {
        if (!line.isEmpty()) {
          blocks.add(new Block.Paragraph(line));
        }
      }
    }
    blocks.add(new Block.Paragraph(new LeftOut(material).line()));
    return new Section("summary", "Summary", blocks);
  }

  private static Block nothing(Material material) {
    int documents = material.dossier().sources().size();
    return Blocks.paragraph(
        "Nothing was found on the tie between "
            + material.bothNames()
            + ". "
            + (documents == 0
                ? "No document was read."
                : Words.capital(Words.count(documents, "document was", "documents were"))
                    + " read, and no sentence in "
                    + Words.agree(documents, "it", "them")
                    + " was coded as saying anything of the two.")
            + " That is no finding that nothing exists.");
  }

  private static List<Inline> lead(Material material) {
    List<Entry> entries = material.dossier().entries();
    long statements = entries.stream().mapToLong(entry -> entry.statements().size()).sum();
    long speaking =
        entries.stream()
            .flatMap(entry -> entry.statements().stream())
            .map(member -> member.statement().document())
            .distinct()
            .count();
    List<String> standings = new ArrayList<>();
    for (var standing : org.entente.model.Standing.values()) {
      long number = entries.stream().filter(entry -> entry.standing() == standing).count();
      if (number > 0) {
        standings.add(
            Words.count(number)
                + " "
                + switch (standing) {
                  case CORROBORATED -> "corroborated by two or more independent origins";
                  case SINGLE_SOURCE -> "resting on a single origin";
                  case DISPUTED -> "disputed";
                  case REFUTED -> "refuted";
                  case OVERTAKEN -> "overtaken";
                });
      }
    }
    return Line.of(
            "On "
                + material.bothNames()
                + ", "
                + Words.count(speaking, "document makes ", "documents make ")
                + Words.count(statements, "statement", "statements")
                + ", which come to "
                + Words.count(entries.size(), "entry", "entries")
                + ": "
                + Words.list(standings)
                + ". What follows is what they say, not what is known to be so.")
        .done();
  }
}
