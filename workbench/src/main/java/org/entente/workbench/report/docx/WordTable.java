package org.entente.workbench.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;

/** Writes tables of WordprocessingML: heads that repeat on each page, rows that are not torn. */
final class WordTable {

  /** Width of the text on A4 between margins of 2 cm, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9638;

  private static final String RULE = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"CFD4DA\"";
  private static final String FIRM = "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1B1F24\"";

  private final WordLine lines;

  WordTable(WordLine lines) {
    this.lines = lines;
  }

  static String paragraph(String style, String runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
  }

  String of(Block.Table table) {
    List<Integer> widths = widths(table.columns());
    StringBuilder out = new StringBuilder(open(widths));
    StringBuilder head = new StringBuilder("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < widths.size(); i++) {
      String name = WordLine.text(table.columns().get(i));
      head.append(cell(widths.get(i), 1, bottom(FIRM), paragraph("CellHead", name)));
    }
    out.append(head).append("</w:tr>\n");
    for (Block.Group group : table.groups()) {
      group(group, widths, out);
    }
    return out.append("</w:tbl>\n").append(paragraph("Cell", "")).append('\n').toString();
  }

  private void group(Block.Group group, List<Integer> widths, StringBuilder out) {
    String head = group.head();
    if (head != null) {
      whole(widths, WordLine.run("<w:b/>", head), out);
    }
    for (List<List<Inline>> row : group.rows()) {
      StringBuilder cells = new StringBuilder("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      for (int i = 0; i < row.size(); i++) {
        String content = paragraph("Cell", lines.of(row.get(i)));
        cells.append(cell(widths.get(i), 1, bottom(RULE), content));
      }
      out.append(cells).append("</w:tr>\n");
    }
    String more = group.more();
    if (more != null) {
      whole(widths, WordLine.run("<w:i/>", more), out);
    }
  }

  private static void whole(List<Integer> widths, String runs, StringBuilder out) {
    out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    out.append(cell(TEXT_WIDTH, widths.size(), bottom(RULE), paragraph("Cell", runs)));
    out.append("</w:tr>\n");
  }

  /** Sides of a dispute: beside each other up to three, else below each other. */
  String of(Block.Sides sides) {
    int columns = sides.sides().size() > 3 ? 1 : Math.max(1, sides.sides().size());
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      widths.add(TEXT_WIDTH / columns);
    }
    StringBuilder out = new StringBuilder(open(widths));
    for (int start = 0; start < sides.sides().size(); start += columns) {
      out.append("<w:tr>");
      for (Block.Side side : sides.sides().subList(start, start + columns)) {
        StringBuilder content = new StringBuilder();
        content.append(paragraph("Heading3", WordLine.text(side.name())));
        side.lines().forEach(line -> content.append(paragraph("Cell", lines.of(line))));
        out.append(cell(widths.get(0), 1, FRAME, content.toString()));
      }
      out.append("</w:tr>\n");
    }
    return out.append("</w:tbl>\n").append(paragraph("Cell", "")).append('\n').toString();
  }

  private static final String FRAME =
      "<w:tcBorders><w:top %1$s/><w:left %1$s/><w:bottom %1$s/><w:right %1$s/></w:tcBorders>"
              .formatted(RULE)
          + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F4F5F7\"/>"
          + "<w:tcMar><w:left w:w=\"120\" w:type=\"dxa\"/><w:right w:w=\"120\" w:type=\"dxa\"/></w:tcMar>";

  private static String bottom(String border) {
    return "<w:tcBorders><w:bottom " + border + "/></w:tcBorders>";
  }

  private static String open(List<Integer> widths) {
    StringBuilder grid = new StringBuilder();
    widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        + grid
        + "</w:tblGrid>\n";
  }

  private static String cell(int width, int span, String look, String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
        + look
        + "</w:tcPr>"
        + content
        + "</w:tc>";
  }

  /** The widths of columns by what stands in them; together the width of the text. */
  private static List<Integer> widths(List<String> columns) {
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      weights.add(weight(columns.get(i), i == 0));
    }
    int all = weights.stream().mapToInt(Integer::intValue).sum();
    return weights.stream().map(weight -> TEXT_WIDTH * weight / all).toList();
  }

  private static int weight(String column, boolean first) {
    String word = column.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
    return switch (word) {
      case "evidence" -> 11;
      case "when", "as", "standing", "value", "by", "likelihood", "statements", "publisher" -> 14;
      case "outcome", "date" -> 16;
      case "who", "how", "towards" -> 19;
      case "said" -> 44;
      default -> first ? 32 : 22;
    };
  }
}
