package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Statement;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** Statements that cannot all hold, side by side; none is ever cut. */
final class Disputes implements Part {

  @Override
  public Section write(Material material) {
    List<Dispute> disputes = sorted(material);
    if (disputes.isEmpty()) {
      return new Section(
          "disputes",
          "Disputes",
          List.of(Blocks.none("No statements were found that cannot all hold.")));
    }
    List<Block> blocks = new ArrayList<>();
    int number = 1;
    for (Dispute dispute : disputes) {
      blocks.add(sides(material, dispute, number++));
    }
    return new Section("disputes", "Disputes", blocks);
  }

  /** Open disputes first, then by kind and id. */
  static List<Dispute> sorted(Material material) {
    return material.dossier().disputes().stream()
        .sorted(
            Comparator.comparing(Dispute::status)
                .thenComparing(Dispute::kind)
                .thenComparing(Dispute::id))
        .toList();
  }

  private static Block sides(Material material, Dispute dispute, int number) {
    Map<String, List<List<Inline>>> sides = new TreeMap<>();
    Set<List<Object>> quoted = new HashSet<>();
    for (Dispute.Member member : dispute.members()) {
      Statement statement = member.statement();
      if (quoted.add(List.of(member.side(), statement.document(), statement.span()))) {
        sides.computeIfAbsent(member.side(), key -> new ArrayList<>()).add(line(material, member));
      }
    }
    List<Block.Side> shown = new ArrayList<>();
    sides.forEach((side, lines) -> shown.add(new Block.Side("Side " + side, lines)));
    Line intro = new Line().add(status(dispute.status())).text(" ");
    intro.from(MeasureBlocks.sentence(new MeasureWords(material).named(dispute.reason())));
    return new Block.Sides(
        number + ". " + words(dispute.kind()), intro.done(), shown, outcome(dispute));
  }

  private static List<Inline> line(Material material, Dispute.Member member) {
    Statement statement = member.statement();
    Line line = new Line().quote(Telling.cut(statement.quote().strip(), 400)).text(" ");
    line.add(material.citations().cite(statement)).text(" — ");
    line.from(Telling.cut(material.documentName(statement.document()), 90));
    line.text(", " + (member.date() == null ? "undated" : Days.day(member.date())));
    return line.text(", source graded " + member.grade()).done();
  }

  private static List<Inline> outcome(Dispute dispute) {
    String by = dispute.settledBy();
    if (by == null || by.isBlank()) {
      return Line.plain(
          dispute.status() == DisputeStatus.OPEN ? "What would settle it is not known." : "");
    }
    return new Line()
        .strong(dispute.status() == DisputeStatus.OPEN ? "Would settle it: " : "Settled by: ")
        .from(MeasureBlocks.sentence(by))
        .done();
  }

  private static Inline.Label status(DisputeStatus status) {
    return new Inline.Label(
        status.word(), status == DisputeStatus.OPEN ? Inline.Tone.CLASH : Inline.Tone.FAINT);
  }

  /** What a kind of dispute is called in a heading. */
  static String words(DisputeKind kind) {
    return switch (kind) {
      case NUMBER -> "Numbers that cannot both hold";
      case YES_NO -> "Said to be so, and said not to be so";
      case DIRECTION -> "Who gives and who receives";
      case CATEGORY -> "What sort of thing it is, or whether it was done or only planned";
      case TIME -> "When it was";
      case RECORD -> "Against the record";
      case SELF -> "One document against itself";
      case SUM -> "Parts against their total";
      case SAME_FIGURE_DIFFERENT_THING -> "One figure for different things";
    };
  }

  /** "three disputes are open". */
  static String count(long number) {
    return Words.count(number, "dispute is open", "disputes are open");
  }
}
