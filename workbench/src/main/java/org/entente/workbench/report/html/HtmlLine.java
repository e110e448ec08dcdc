package org.entente.workbench.report.html;

import java.util.List;
import java.util.Locale;
import org.entente.workbench.report.block.Inline;

/** Turns the pieces of a line into HTML. */
final class HtmlLine {

  /** Narrow no-break space: a number in brackets never begins a line. */
  private static final char NARROW = '\u202F';

  private HtmlLine() {}

  static String of(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    boolean cited = false;
    for (Inline piece : line) {
      boolean cites = piece instanceof Inline.Citation;
      int last = out.length() - 1;
      if (cites && last >= 0 && out.charAt(last) == ' ') {
        out.setCharAt(last, NARROW);
      }
      out.append(cites && cited ? "<span class=\"gap\"> </span>" : "").append(piece(piece));
      cited = cites;
    }
    return out.toString();
  }

  private static String piece(Inline piece) {
    if (piece instanceof Inline.Text text) {
      return Escape.html(text.text());
    } else if (piece instanceof Inline.Strong strong) {
      return "<strong>" + Escape.html(strong.text()) + "</strong>";
    } else if (piece instanceof Inline.Weak weak) {
      return "<span class=\"weak\">" + Escape.html(weak.text()) + "</span>";
    } else if (piece instanceof Inline.Foreign foreign) {
      return "<bdi>" + Escape.html(foreign.text()) + "</bdi>";
    } else if (piece instanceof Inline.Quoted quoted) {
      return "<q><bdi>" + Escape.html(quoted.text()) + "</bdi></q>";
    } else if (piece instanceof Inline.Label label) {
      String tone = label.tone().name().toLowerCase(Locale.ROOT);
      return "<span class=\"label " + tone + "\">" + Escape.html(label.text()) + "</span>";
    } else if (piece instanceof Inline.Citation citation) {
      return citation(citation);
    } else if (piece instanceof Inline.Uses uses) {
      return uses(uses);
    } else if (piece instanceof Inline.Jump jump) {
      return "<a href=\"#" + Escape.html(jump.target()) + "\">" + Escape.html(jump.text()) + "</a>";
    } else if (piece instanceof Inline.Outside outside) {
      return outside(outside);
    }
    throw new IllegalStateException("No HTML for " + piece.getClass());
  }

  private static String citation(Inline.Citation citation) {
    int number = citation.number();
    return "<a class=\"cite\" id=\"c%d-%d\" href=\"#e%d\" aria-label=\"evidence %d\">[%d]</a>"
        .formatted(number, citation.use(), number, number, number);
  }

  /** The first places that cite a passage; more arrows than these would help nobody. */
  private static String uses(Inline.Uses uses) {
    StringBuilder out = new StringBuilder("<span class=\"uses\">");
    for (int use = 1; use <= Math.min(12, uses.count()); use++) {
      out.append(
          "<a href=\"#c%d-%d\" aria-label=\"back to place %d that cites %d\">↑%s</a> "
              .formatted(uses.number(), use, use, uses.number(), uses.count() == 1 ? "" : use));
    }
    return out.append("</span>").toString();
  }

  private static String outside(Inline.Outside outside) {
    String text = "<bdi>" + Escape.html(outside.text()) + "</bdi>";
    return Escape.webAddress(outside.url())
        .map(
            url ->
                "<a rel=\"noopener noreferrer nofollow\" href=\""
                    + Escape.html(url)
                    + "\">"
                    + text
                    + "</a>")
        .orElse(text);
  }
}
