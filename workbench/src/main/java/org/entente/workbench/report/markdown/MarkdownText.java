package org.entente.workbench.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.html.Escape;
import org.entente.workbench.report.wording.Plain;

/** Turns text and lines into Markdown that shows them and does nothing else. */
final class MarkdownText {

  private static final String SPECIAL = "\\`*_{}[]#|~!$^";

  private MarkdownText() {}

  /** Text with everything escaped that Markdown or HTML within it could read as markup. */
  static String escape(String text) {
    String plain = Plain.text(text);
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        default -> out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString().replace("://", ":\\//").replaceAll("(?i)\\bwww\\.", "www\\\\.");
  }

  static String of(List<Inline> line) {
    return line.stream().map(MarkdownText::piece).collect(Collectors.joining());
  }

  private static String piece(Inline piece) {
    if (piece instanceof Inline.Text text) {
      return escape(text.text());
    } else if (piece instanceof Inline.Strong strong) {
      String text = escape(strong.text());
      return "**" + text.strip() + "**" + (text.endsWith(" ") ? " " : "");
    } else if (piece instanceof Inline.Weak weak) {
      return escape(weak.text());
    } else if (piece instanceof Inline.Foreign foreign) {
      return escape(foreign.text());
    } else if (piece instanceof Inline.Quoted quoted) {
      return "“" + escape(quoted.text()) + "”";
    } else if (piece instanceof Inline.Label label) {
      return "*" + escape(label.text()) + "*";
    } else if (piece instanceof Inline.Citation citation) {
      return "[^" + citation.number() + "]";
    } else if (piece instanceof Inline.Jump jump) {
      return "[" + escape(jump.text()) + "](#" + jump.target() + ")";
    } else if (piece instanceof Inline.Outside outside) {
      String text = escape(outside.text());
      return Escape.webAddress(outside.url())
          .map(url -> "[" + text + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)")
          .orElse(text);
    }
    return "";
  }
}
