package org.entente.workbench.report.html;

import java.util.List;
import java.util.Locale;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Inline;

/** Turns the blocks of a section into HTML. */
final class HtmlBlocks {

  private final StringBuilder out = new StringBuilder();

  static String of(List<Block> blocks) {
    HtmlBlocks html = new HtmlBlocks();
    blocks.forEach(html::add);
    return html.out.toString();
  }

  private void add(Block block) {
    if (block instanceof Block.Subheading heading) {
      line("<h3>" + Escape.html(heading.text()) + "</h3>");
    } else if (block instanceof Block.Paragraph paragraph) {
      line("<p>" + HtmlLine.of(paragraph.line()) + "</p>");
    } else if (block instanceof Block.Remark remark) {
      line("<p class=\"remark\">" + HtmlLine.of(remark.line()) + "</p>");
    } else if (block instanceof Block.Bullets bullets) {
      line("<ul>");
      bullets.lines().forEach(item -> line("<li>" + HtmlLine.of(item) + "</li>"));
      line("</ul>");
    } else if (block instanceof Block.Facts facts) {
      facts(facts);
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Drawing drawing) {
      line("<figure>" + drawing.svg());
      line("<figcaption>" + Escape.html(drawing.caption()) + "</figcaption></figure>");
    } else if (block instanceof Block.Sides sides) {
      sides(sides);
    } else if (block instanceof Block.Evidence evidence) {
      evidence(evidence);
    }
  }

  private void facts(Block.Facts facts) {
    line("<dl class=\"facts\">");
    for (Block.Fact fact : facts.facts()) {
      line("<dt>" + Escape.html(fact.name()) + "</dt><dd>" + HtmlLine.of(fact.line()) + "</dd>");
    }
    line("</dl>");
  }

  private void table(Block.Table table) {
    line("<div class=\"wide\"><table>");
    line("<caption>" + HtmlLine.of(table.caption()) + "</caption>");
    line("<thead><tr>");
    for (String name : table.columns()) {
      line("<th scope=\"col\" class=\"" + slug(name) + "\">" + Escape.html(name) + "</th>");
    }
    line("</tr></thead>");
    for (Block.Group group : table.groups()) {
      group(table, group);
    }
    line("</table></div>");
  }

  /** The class by which the style sheet knows a column: the first word of its name. */
  private static String slug(String name) {
    return "k-" + name.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
  }

  private void group(Block.Table table, Block.Group group) {
    int columns = table.columns().size();
    line("<tbody>");
    String head = group.head();
    if (head != null) {
      line(
          "<tr class=\"head\"><th scope=\"rowgroup\" colspan=\"%d\">%s</th></tr>"
              .formatted(columns, Escape.html(head)));
    }
    for (List<List<Inline>> row : group.rows()) {
      StringBuilder cells = new StringBuilder("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String name = table.columns().get(i);
        String style = name.startsWith("Evidence") ? " class=\"cites\"" : "";
        cells.append(i == 0 ? "<th scope=\"row\">" : "<td" + style + ">");
        cells.append(HtmlLine.of(row.get(i))).append(i == 0 ? "</th>" : "</td>");
      }
      line(cells.append("</tr>").toString());
    }
    String more = group.more();
    if (more != null) {
      line(
          "<tr class=\"more\"><td colspan=\"%d\">%s</td></tr>"
              .formatted(columns, Escape.html(more)));
    }
    line("</tbody>");
  }

  private void sides(Block.Sides sides) {
    line("<section class=\"dispute\"><h3>" + Escape.html(sides.title()) + "</h3>");
    line("<p>" + HtmlLine.of(sides.intro()) + "</p><div class=\"sides\">");
    for (Block.Side side : sides.sides()) {
      line("<div class=\"side\"><h4>" + Escape.html(side.name()) + "</h4>");
      side.lines().forEach(item -> line("<p>" + HtmlLine.of(item) + "</p>"));
      line("</div>");
    }
    line("</div>");
    line(sides.outcome().isEmpty() ? "" : "<p>" + HtmlLine.of(sides.outcome()) + "</p>");
    line("</section>");
  }

  private void evidence(Block.Evidence evidence) {
    line("<ol class=\"evidence\">");
    for (Block.Exhibit exhibit : evidence.exhibits()) {
      line(
          "<li id=\"e%d\" value=\"%d\"><p class=\"passage\"><bdi>%s<mark>%s</mark>%s</bdi></p>"
              .formatted(
                  exhibit.number(),
                  exhibit.number(),
                  around(exhibit.before()),
                  Escape.html(exhibit.quote()),
                  around(exhibit.after())));
      Inline back = new Inline.Uses(exhibit.number(), exhibit.uses());
      line(
          "<p class=\"origin\">"
              + HtmlLine.of(exhibit.origin())
              + " "
              + HtmlLine.of(List.of(back)));
      line("</p></li>");
    }
    line("</ol>");
  }

  private static String around(String text) {
    return text.isBlank() ? "" : "<span class=\"around\">" + Escape.html(text) + "</span>";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
