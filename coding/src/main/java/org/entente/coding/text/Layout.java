package org.entente.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds paragraphs and headings in a stored text. A short line without a final mark is a heading
 * and never runs into the next sentence; a line that the next one continues is joined to it.
 */
public final class Layout {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");
  private static final Pattern FINAL = Pattern.compile("[.!?…:;,][\"'”’»)\\]]*$");
  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*\\R");
  private static final Pattern SENTENCE_END = Pattern.compile("[\\p{Ll}\\d][.!?] \\p{Lu}");
  private static final Pattern TABLE_LINE = Pattern.compile("\\p{L}: .*\\d");
  private static final int HEADING_CHARACTERS = 110;
  private static final int HEADING_WORDS = 16;

  private static final Pattern BULLET = Pattern.compile("^(?:[-*•–—▪◦]|\\d{1,3}[.)])\\s");
  private static final int FULL_LINE = 58;
  private static final int WIDEST_LINE = 125;

  private Layout() {}

  public static List<Paragraph> of(String text) {
    List<Span> lines = lines(text);
    boolean wraps = wraps(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    boolean between = false;
    int i = 0;
    while (i < lines.size()) {
      Span whole = lines.get(i);
      while (i + 1 < lines.size() && continues(text, lines.get(i), lines.get(i + 1), wraps)) {
        i++;
        whole = new Span(whole.start(), lines.get(i).end());
      }
      if (isHeading(whole.of(text)) && i + 1 < lines.size()) {
        if (between) {
          headings.clear();
        }
        between = false;
        headings.add(whole.of(text).replaceFirst("^#+\\s*", ""));
      } else {
        for (Span piece : Pieces.of(text, whole)) {
          paragraphs.add(new Paragraph(piece, headings));
        }
        between = true;
      }
      i++;
    }
    return List.copyOf(paragraphs);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      int start = line.start();
      int end = line.end();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Span(start, end));
      }
    }
    return lines;
  }

  /**
   * Whether the second line goes on with the sentence or, in wrapped text, the paragraph of the
   * first.
   */
  private static boolean continues(String text, Span line, Span next, boolean wraps) {
    if (BLANK_LINE.matcher(text.substring(line.end(), next.start())).find()) {
      return false;
    }
    char first = text.charAt(next.start());
    if ("-*•–—#|>".indexOf(first) >= 0) {
      return false;
    }
    boolean ended = FINAL.matcher(line.of(text)).find();
    boolean goesOn =
        Character.isLowerCase(first) || Character.isDigit(first) || "(\"“$€£".indexOf(first) >= 0;
    if (!wraps) {
      return !ended && goesOn;
    }
    return ended ? line.length() >= FULL_LINE : goesOn || line.length() >= FULL_LINE;
  }

  /** Whether the text was broken into lines of a page's width rather than into paragraphs. */
  private static boolean wraps(List<Span> lines) {
    long full =
        lines.stream().filter(l -> l.length() >= FULL_LINE && l.length() <= WIDEST_LINE).count();
    long wider = lines.stream().filter(l -> l.length() > WIDEST_LINE).count();
    return full >= 3 && wider == 0;
  }

  static boolean isHeading(String line) {
    if (BULLET.matcher(line).find()
        || SENTENCE_END.matcher(line).find()
        || TABLE_LINE.matcher(line).find()) {
      return false;
    }
    return line.startsWith("#")
        || (line.length() <= HEADING_CHARACTERS
            && line.split("\\s+").length <= HEADING_WORDS
            && (!FINAL.matcher(line).find() || line.endsWith(":") || line.endsWith("?")));
  }
}
