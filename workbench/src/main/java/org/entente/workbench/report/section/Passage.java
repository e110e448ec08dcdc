package org.entente.workbench.report.section;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * The words of the same sentence before and after a quote.
 *
 * @param before at most 160 characters, an ellipsis where there are more
 * @param after at most 160 characters, an ellipsis where there are more
 */
record Passage(String before, String after) {

  private static final int MOST = 160;

  /** The passage round a statement, empty where the stored text does not hold its quote there. */
  static Optional<Passage> find(String text, Statement statement) {
    Span span = statement.span();
    if (span.end() > text.length() || !span.of(text).equals(statement.quote())) {
      return Optional.empty();
    }
    int from = Math.max(0, span.start() - 4 * MOST);
    int to = Math.min(text.length(), span.end() + 4 * MOST);
    String window = text.substring(from, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(window);
    int start = sentences.preceding(Math.min(window.length(), span.start() - from + 1));
    int end = sentences.following(Math.max(0, span.end() - from - 1));
    String before = window.substring(start == BreakIterator.DONE ? 0 : start, span.start() - from);
    String after =
        window.substring(span.end() - from, end == BreakIterator.DONE ? window.length() : end);
    return Optional.of(
        new Passage(tail(paragraph(before, true)), Telling.cut(paragraph(after, false), MOST)));
  }

  /** Only what stands on the same line: a heading is no part of a sentence. */
  private static String paragraph(String text, boolean last) {
    int line = last ? text.lastIndexOf('\n') : text.stripTrailing().indexOf('\n');
    if (line < 0) {
      return text;
    }
    return last ? text.substring(line + 1) : text.substring(0, line);
  }

  private static String tail(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - MOST);
    return "…" + (space < 0 ? "" : text.substring(space));
  }
}
