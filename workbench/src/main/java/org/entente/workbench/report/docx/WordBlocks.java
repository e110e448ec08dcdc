package org.entente.workbench.report.docx;

import java.io.IOException;
import java.util.List;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.drawing.StandaloneSvg;
import org.entente.workbench.report.html.Escape;

/** Turns the blocks of a section into WordprocessingML. */
final class WordBlocks {

  /** Width of the text on A4 between margins of 2 cm, in English Metric Units. */
  private static final long TEXT_WIDTH = 6_120_000;

  private final StringBuilder out = new StringBuilder();
  private final Relations relations;
  private final WordLine lines;
  private final WordTable tables;
  private final Pictures pictures = new Pictures();
  private int drawings;

  WordBlocks(Relations relations) {
    this.relations = relations;
    this.lines = new WordLine(relations);
    this.tables = new WordTable(lines);
  }

  /** All that was added. */
  String xml() {
    return out.toString();
  }

  WordLine lines() {
    return lines;
  }

  /** A paragraph whose runs are written already. */
  void paragraph(String style, String runs) {
    out.append(WordTable.paragraph(style, runs)).append('\n');
  }

  void add(Block block) throws IOException {
    if (block instanceof Block.Subheading heading) {
      paragraph("Heading2", WordLine.text(heading.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph("Normal", lines.of(paragraph.line()));
    } else if (block instanceof Block.Remark remark) {
      paragraph("Remark", lines.of(remark.line()));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.lines().forEach(line -> paragraph("Item", lines.of(line)));
    } else if (block instanceof Block.Facts facts) {
      for (Block.Fact fact : facts.facts()) {
        paragraph("Normal", WordLine.run("<w:b/>", fact.name() + ": ") + lines.of(fact.line()));
      }
    } else if (block instanceof Block.Table table) {
      paragraph("Caption", lines.of(table.caption()));
      out.append(tables.of(table));
    } else if (block instanceof Block.Drawing drawing) {
      drawing(drawing);
    } else if (block instanceof Block.Sides sides) {
      sides(sides);
    } else if (block instanceof Block.Evidence evidence) {
      evidence.exhibits().forEach(this::exhibit);
    }
  }

  private void sides(Block.Sides sides) {
    paragraph("Heading2", WordLine.text(sides.title()));
    paragraph("Normal", lines.of(sides.intro()));
    out.append(tables.of(sides));
    if (!sides.outcome().isEmpty()) {
      paragraph("Normal", lines.of(sides.outcome()));
    }
  }

  private void exhibit(Block.Exhibit exhibit) {
    String number = WordLine.styled("Weak", exhibit.number() + ".");
    paragraph(
        "Exhibit",
        lines.bookmarked("e" + exhibit.number(), number)
            + "<w:r><w:tab/></w:r>"
            + WordLine.styled("Weak", exhibit.before())
            + WordLine.text(exhibit.quote())
            + WordLine.styled("Weak", exhibit.after()));
    List<Inline> back = List.of(new Inline.Uses(exhibit.number(), exhibit.uses()));
    paragraph("Origin", lines.of(exhibit.origin()) + WordLine.text(" ") + lines.of(back));
  }

  private void drawing(Block.Drawing drawing) throws IOException {
    StandaloneSvg.Size size = pictures.size(drawing.svg());
    long height = Math.round(TEXT_WIDTH * size.height() / size.width());
    String id = relations.picture(pictures.png(drawing.svg()));
    drawings++;
    String about =
        "id=\"%d\" name=\"Drawing %d\" descr=\"%s\""
            .formatted(drawings, drawings, Escape.html(drawing.inWords()));
    paragraph(
        "Picture",
        """
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:docPr %3$s/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
        <pic:nvPicPr><pic:cNvPr %3$s/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%4$s"/>\
        <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
        <a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
            .formatted(TEXT_WIDTH, height, about, id));
    paragraph("Remark", WordLine.text(drawing.caption()));
  }
}
