package org.entente.reading.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the blocks of text out of the XHTML events of a parser, page by page where it has pages.
 * Stops the parser by an exception once there is too much text or too little time.
 */
final class TextHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "div",
          "blockquote",
          "pre",
          "ul",
          "ol",
          "table",
          "section",
          "article",
          "dt",
          "dd",
          "hr",
          "title");

  private static final Set<String> SKIPPED = Set.of("head", "script", "style");

  /** Says that the text passed its limit; what was gathered stands. */
  static final class FullException extends SAXException {
    private static final long serialVersionUID = 1;
  }

  private final int limit;
  private final List<List<String>> pages = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private List<String> page = new ArrayList<>();
  private int skipping;
  private long length;
  private boolean inPages;

  TextHandler(int limit) {
    this.limit = limit;
    pages.add(page);
  }

  /** Blocks by page; one page where the document has none. */
  List<List<String>> pages() {
    end();
    return pages;
  }

  boolean hasPages() {
    return inPages;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (SKIPPED.contains(name)) {
      skipping++;
    } else if ("div".equals(name) && "page".equals(attributes.getValue("class"))) {
      end();
      if (inPages) {
        page = new ArrayList<>();
        pages.add(page);
      }
      inPages = true;
    } else if (BLOCKS.contains(name)) {
      end();
    } else if ("br".equals(name) || "td".equals(name) || "th".equals(name)) {
      block.append(' ');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (SKIPPED.contains(name)) {
      skipping--;
    } else if (BLOCKS.contains(name)) {
      end();
    }
  }

  @Override
  public void characters(char[] characters, int start, int count) throws SAXException {
    if (skipping == 0) {
      length += count;
      block.append(characters, start, count);
    }
    if (length > limit) {
      throw new FullException();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new SAXException("The time for this document is over");
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int count) {
    block.append(characters, start, count);
  }

  /** Line ends inside a block are kept here: a PDF's lines are still to be joined. */
  private void end() {
    if (!block.toString().isBlank()) {
      page.add(block.toString());
    }
    block.setLength(0);
  }
}
