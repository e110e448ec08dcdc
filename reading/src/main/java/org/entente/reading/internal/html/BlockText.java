package org.entente.reading.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * An element as blocks of running text, in the order of the page: paragraphs, headings, items of
 * lists, rows of tables; white space inside a block collapsed to single spaces.
 */
final class BlockText implements NodeVisitor {

  private static final Set<String> LINE_BREAKING = Set.of("br", "hr");
  private static final Set<String> CELLS = Set.of("td", "th", "dd");
  private static final Set<String> ROWS = Set.of("tr", "dl");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int rows;
  private int breaks;

  static List<String> of(Element element) {
    BlockText text = new BlockText();
    NodeTraversor.traverse(text, element);
    text.end();
    return List.copyOf(text.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (LINE_BREAKING.contains(element.normalName())) {
        lineBreak(element);
      } else if (breaksBlock(element)) {
        end();
      } else if (CELLS.contains(element.normalName()) && !block.isEmpty()) {
        add(" ");
      }
      rows += ROWS.contains(element.normalName()) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      rows -= ROWS.contains(element.normalName()) ? 1 : 0;
      if (breaksBlock(element)) {
        end();
      }
    }
  }

  /** Blocks inside a row of a table run on, so that a row stays one line. */
  private boolean breaksBlock(Element element) {
    boolean row = ROWS.contains(element.normalName()) && rows <= 1;
    return row || (element.isBlock() && !CELLS.contains(element.normalName()) && rows == 0);
  }

  /** One line break is a space, two make a new paragraph. */
  private void lineBreak(Element element) {
    breaks++;
    if ((breaks > 1 || element.normalName().equals("hr")) && rows == 0) {
      end();
    } else {
      block.append(' ');
    }
  }

  private void add(String words) {
    if (!words.isBlank()) {
      breaks = 0;
    }
    block.append(words);
  }

  private void end() {
    String text = collapse(block);
    block.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(text);
    }
  }

  static String collapse(CharSequence text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF') {
        space = true;
      } else if (c != '\u00AD') {
        if (space && !result.isEmpty()) {
          result.append(' ');
        }
        space = false;
        result.append(c);
      }
    }
    return result.toString();
  }
}
