package org.entente.workbench.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.block.Section;

/** Writes a report as Markdown: the same content, drawings in words, evidence as footnotes. */
public final class MarkdownPage {

  private final StringBuilder out = new StringBuilder();

  private MarkdownPage() {}

  public static String write(Paper paper) {
    MarkdownPage page = new MarkdownPage();
    page.paragraph("# " + MarkdownText.escape(paper.title()));
    page.paragraph(MarkdownText.escape(paper.subtitle()));
    page.paragraph(
        paper.facts().stream()
            .map(fact -> MarkdownText.escape(fact.name()) + ": " + MarkdownText.of(fact.line()))
            .collect(Collectors.joining(" · ")));
    int number = 1;
    for (Section section : paper.sections()) {
      page.paragraph("<a id=\"" + section.id() + "\"></a>");
      page.paragraph("## " + number++ + ". " + MarkdownText.escape(section.title()));
      section.blocks().forEach(page::add);
    }
    return page.out.toString();
  }

  private void add(Block block) {
    if (block instanceof Block.Subheading heading) {
      paragraph("### " + MarkdownText.escape(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(MarkdownText.of(paragraph.line()).strip());
    } else if (block instanceof Block.Remark remark) {
      paragraph("> " + MarkdownText.of(remark.line()).strip());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.lines().forEach(item -> out.append("- ").append(MarkdownText.of(item)).append('\n'));
      out.append('\n');
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(this::fact);
      out.append('\n');
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Drawing drawing) {
      paragraph("*Drawing:* " + MarkdownText.escape(drawing.inWords()));
      paragraph("> " + MarkdownText.escape(drawing.caption()));
    } else if (block instanceof Block.Sides sides) {
      sides(sides);
    } else if (block instanceof Block.Evidence evidence) {
      evidence.exhibits().forEach(this::exhibit);
    }
  }

  private void fact(Block.Fact fact) {
    out.append("- **").append(MarkdownText.escape(fact.name())).append("**: ");
    out.append(MarkdownText.of(fact.line())).append('\n');
  }

  private void table(Block.Table table) {
    paragraph("**" + MarkdownText.of(table.caption()) + "**");
    out.append("| ").append(String.join(" | ", table.columns())).append(" |\n");
    out.append("| --- ".repeat(table.columns().size())).append("|\n");
    String blanks = " | ".repeat(table.columns().size() - 1) + " |\n";
    for (Block.Group group : table.groups()) {
      String head = group.head();
      if (head != null) {
        out.append("| **").append(MarkdownText.escape(head)).append("** ").append(blanks);
      }
      for (List<List<Inline>> row : group.rows()) {
        out.append("| ");
        out.append(row.stream().map(MarkdownText::of).collect(Collectors.joining(" | ")));
        out.append(" |\n");
      }
      String more = group.more();
      if (more != null) {
        out.append("| *").append(MarkdownText.escape(more)).append("* ").append(blanks);
      }
    }
    out.append('\n');
  }

  private void sides(Block.Sides sides) {
    paragraph("### " + MarkdownText.escape(sides.title()));
    paragraph(MarkdownText.of(sides.intro()));
    for (Block.Side side : sides.sides()) {
      out.append("- **").append(MarkdownText.escape(side.name())).append("**\n");
      side.lines().forEach(l -> out.append("  - ").append(MarkdownText.of(l)).append('\n'));
    }
    out.append('\n');
    if (!sides.outcome().isEmpty()) {
      paragraph(MarkdownText.of(sides.outcome()));
    }
  }

  private void exhibit(Block.Exhibit exhibit) {
    paragraph(
        "[^%d]: %s**“%s”**%s — %s"
            .formatted(
                exhibit.number(),
                MarkdownText.escape(exhibit.before()),
                MarkdownText.escape(exhibit.quote()).strip(),
                MarkdownText.escape(exhibit.after()),
                MarkdownText.of(exhibit.origin())));
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }
}
