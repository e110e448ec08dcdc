package org.entente.workbench.report.docx;

import java.util.List;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.html.Escape;

/** Turns the pieces of a line into runs of WordprocessingML. */
final class WordLine {

  private final Relations relations;
  private int bookmarks;

  WordLine(Relations relations) {
    this.relations = relations;
  }

  String of(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    line.forEach(piece -> out.append(piece(piece)));
    return out.toString();
  }

  /** Plain words. */
  static String text(String text) {
    return run("", text);
  }

  /** Words with properties of their own, such as {@code <w:b/>}. */
  static String run(String properties, String text) {
    if (text.isEmpty()) {
      return "";
    }
    String head = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + head + "<w:t xml:space=\"preserve\">" + Escape.html(text) + "</w:t></w:r>";
  }

  static String styled(String style, String text) {
    return run("<w:rStyle w:val=\"" + style + "\"/>", text);
  }

  /** A link to a bookmark of this file. */
  static String link(String bookmark, String style, String text) {
    return "<w:hyperlink w:anchor=\""
        + Escape.html(bookmark)
        + "\" w:history=\"1\">"
        + styled(style, text)
        + "</w:hyperlink>";
  }

  /** Something to which links lead. */
  String bookmarked(String name, String content) {
    int id = bookmarks++;
    return "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
        .formatted(id, Escape.html(name), content, id);
  }

  private String piece(Inline piece) {
    if (piece instanceof Inline.Text text) {
      return text(text.text());
    } else if (piece instanceof Inline.Strong strong) {
      return run("<w:b/>", strong.text());
    } else if (piece instanceof Inline.Weak weak) {
      return styled("Weak", weak.text());
    } else if (piece instanceof Inline.Foreign foreign) {
      return text(foreign.text());
    } else if (piece instanceof Inline.Quoted quoted) {
      return text("“" + quoted.text() + "”");
    } else if (piece instanceof Inline.Label label) {
      return styled(style(label.tone()), label.text());
    } else if (piece instanceof Inline.Citation citation) {
      String link = link("e" + citation.number(), "Cite", "[" + citation.number() + "]");
      return citation.use() == 1 ? bookmarked("c" + citation.number(), link) : link;
    } else if (piece instanceof Inline.Uses uses) {
      return uses.count() == 0 ? "" : link("c" + uses.number(), "Hyperlink", "↑");
    } else if (piece instanceof Inline.Jump jump) {
      return link(jump.target(), "Hyperlink", jump.text());
    } else if (piece instanceof Inline.Outside outside) {
      return Escape.webAddress(outside.url())
          .map(url -> outside(url, outside.text()))
          .orElseGet(() -> text(outside.text()));
    }
    throw new IllegalStateException("No words for " + piece.getClass());
  }

  private String outside(String url, String text) {
    return "<w:hyperlink r:id=\""
        + relations.link(url)
        + "\" w:history=\"1\">"
        + styled("Hyperlink", text)
        + "</w:hyperlink>";
  }

  private static String style(Inline.Tone tone) {
    return switch (tone) {
      case FIRM -> "LabelFirm";
      case PLAIN -> "Label";
      case CLASH -> "LabelClash";
      case FAINT -> "LabelFaint";
    };
  }
}
