package org.entente.workbench.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.drawing.StandaloneSvg;

/**
 * Writes a report as a page for a typesetter: the same blocks as the HTML report, with bookmarks, a
 * table of contents with page numbers and drawings that carry their own style.
 */
public final class PrintPage {

  private static final String STYLE = "/org/entente/workbench/report/print.css";

  /** Width of the text on A4 between its margins. */
  private static final double TEXT_WIDTH_MM = 173;

  private final String style;
  private final StandaloneSvg drawings = new StandaloneSvg();

  /** Reads the style sheet that ships with the program. */
  public PrintPage() {
    try (InputStream in = PrintPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + STYLE);
      }
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole page. */
  public String write(Paper paper) {
    StringBuilder marks = new StringBuilder();
    StringBuilder contents = new StringBuilder();
    StringBuilder main = new StringBuilder();
    int number = 1;
    for (Section section : paper.sections()) {
      String id = Escape.html(section.id());
      String title = Escape.html(section.title());
      marks.append("<bookmark name=\"%d  %s\" href=\"#%s\"/>\n".formatted(number, title, id));
      contents.append(
          "<li><a href=\"#%s\">%d&#160;&#160;%s</a></li>\n".formatted(id, number, title));
      main.append(
          "<div class=\"part\" id=\"%s\">\n<h2><span class=\"no\">%d</span> %s</h2>\n%s</div>\n"
              .formatted(id, number++, title, HtmlBlocks.of(printed(section.blocks()))));
    }
    return """
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <title>%s: a report</title>
        <bookmarks>
        %s</bookmarks>
        <style>%s</style>
        </head>
        <body>
        <header>
        <p class="over">Report on a tie</p>
        <h1>%s</h1>
        <p class="under">%s</p>
        %s</header>
        <nav><ol>
        %s</ol></nav>
        <div class="main">
        %s</div>
        </body>
        </html>
        """
        .formatted(
            Escape.html(paper.title()),
            marks,
            style,
            Escape.html(paper.title()),
            Escape.html(paper.subtitle()),
            facts(paper),
            contents,
            main);
  }

  private static String facts(Paper paper) {
    StringBuilder names = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (Block.Fact fact : paper.facts()) {
      names.append("<th>").append(Escape.html(fact.name())).append("</th>");
      values.append("<td>").append(HtmlLine.of(fact.line())).append("</td>");
    }
    return "<table class=\"block\"><tr>%s</tr><tr>%s</tr></table>\n".formatted(names, values);
  }

  private List<Block> printed(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Block.Drawing drawing ? printed(drawing) : block)
        .toList();
  }

  private Block printed(Block.Drawing drawing) {
    StandaloneSvg.Size size = drawings.size(drawing.svg());
    double height = TEXT_WIDTH_MM * size.height() / size.width();
    return new Block.Drawing(
        drawings.of(drawing.svg(), mm(TEXT_WIDTH_MM), mm(height)),
        drawing.caption(),
        drawing.inWords());
  }

  private static String mm(double millimetres) {
    return String.format(Locale.ROOT, "%.1fmm", millimetres);
  }
}
