package org.entente.workbench.server.api;

import org.entente.model.Span;

/** The paragraph that a place stands in, no longer than a screen. */
final class Paragraph {
  private static final int BEFORE = 400;
  private static final int AFTER = 400;

  private Paragraph() {}

  static Span around(String text, Span span) {
    int start = span.start();
    while (start > 0 && span.start() - start < BEFORE && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < AFTER && text.charAt(end) != '\n') {
      end++;
    }
    return new Span(Cut.down(text, start), Cut.up(text, end));
  }
}
