package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Section;

/** Turns links to sections that a report does not have into plain words. */
final class Unlinked {

  private final Set<String> kept;

  private Unlinked(Set<String> kept) {
    this.kept = kept;
  }

  /** The section with links to the kept sections only. */
  static Section except(Set<String> kept, Section section) {
    Unlinked unlinked = new Unlinked(kept);
    return new Section(
        section.id(), section.title(), section.blocks().stream().map(unlinked::block).toList());
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(line(paragraph.line()));
    } else if (block instanceof Block.Remark remark) {
      return new Block.Remark(line(remark.line()));
    } else if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(lines(bullets.lines()));
    } else if (block instanceof Block.Facts facts) {
      return new Block.Facts(
          facts.facts().stream().map(f -> new Block.Fact(f.name(), line(f.line()))).toList());
    } else if (block instanceof Block.Table table) {
      List<Block.Group> groups = new ArrayList<>();
      for (Block.Group group : table.groups()) {
        groups.add(
            new Block.Group(
                group.head(), group.rows().stream().map(this::lines).toList(), group.more()));
      }
      return new Block.Table(line(table.caption()), table.columns(), groups);
    } else if (block instanceof Block.Sides sides) {
      return new Block.Sides(
          sides.title(),
          line(sides.intro()),
          sides.sides().stream().map(s -> new Block.Side(s.name(), lines(s.lines()))).toList(),
          line(sides.outcome()));
    }
    return block;
  }

  private List<List<Inline>> lines(List<List<Inline>> lines) {
    return lines.stream().map(this::line).toList();
  }

  private List<Inline> line(List<Inline> line) {
    return line.stream().map(this::piece).toList();
  }

  private Inline piece(Inline piece) {
    return piece instanceof Inline.Jump jump && !kept.contains(jump.target())
        ? new Inline.Text("“" + jump.text() + "”")
        : piece;
  }
}
