package org.entente.reading.internal.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pages of lines as paragraphs: without running heads and page numbers, words joined that were cut
 * at the end of a line, paragraphs joined that run over a page.
 */
final class PageLines {

  /** A line at the edge of this share of pages is a running head. */
  private static final double OFTEN = 0.5;

  private static final int EDGE = 2;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(page\\s+)?[-–—|\\s]*\\d{1,4}[-–—|\\s]*((of|/)\\s*\\d{1,4})?");
  private static final Pattern CUT_WORD =
      Pattern.compile("(\\p{L}{2,})[-\u00AD\u2010]\\s*\\n\\s*(\\p{Ll}+)");

  private PageLines() {}

  static List<String> paragraphs(List<List<String>> pages) {
    Map<String, Integer> edges = edges(pages);
    List<String> paragraphs = new ArrayList<>();
    String all = pages.toString();
    int width = ShortLines.width(pages.stream().flatMap(page -> lines(page).stream()).toList());
    for (List<String> page : pages) {
      boolean first = true;
      for (String block : ShortLines.split(withoutEdges(page, edges, pages.size()), width)) {
        String text = joined(block, all);
        int last = paragraphs.size() - 1;
        if (first && last >= 0 && runsOn(paragraphs.get(last), text)) {
          paragraphs.set(last, paragraphs.get(last) + " " + text);
        } else if (!text.isEmpty()) {
          paragraphs.add(text);
        }
        first = false;
      }
    }
    return paragraphs;
  }

  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      List<String> lines = lines(page);
      for (int i = 0; i < lines.size(); i++) {
        if (i < EDGE || i >= Math.max(EDGE, lines.size() - EDGE)) {
          edges.merge(shape(lines.get(i)), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  private static List<String> lines(List<String> page) {
    return page.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  /** A running head is the same on every page but for the number in it. */
  private static String shape(String line) {
    return line.strip().replaceAll("\\d+", "0");
  }

  private static List<String> withoutEdges(
      List<String> page, Map<String, Integer> edges, int pages) {
    int total = lines(page).size();
    List<String> kept = new ArrayList<>();
    int number = 0;
    for (String block : page) {
      StringBuilder rest = new StringBuilder();
      for (String line : block.lines().filter(l -> !l.isBlank()).toList()) {
        boolean edge = number < EDGE || number >= total - EDGE;
        boolean head =
            pages >= 3 && edges.getOrDefault(shape(line), 0) >= Math.max(3, pages * OFTEN);
        if (!(edge && (head || PAGE_NUMBER.matcher(line.strip()).matches()))) {
          rest.append(line).append('\n');
        }
        number++;
      }
      if (!rest.toString().isBlank()) {
        kept.add(rest.toString());
      }
    }
    return kept;
  }

  /** A cut word keeps its hyphen only where the text has it with one elsewhere. */
  private static String joined(String block, String all) {
    String text =
        CUT_WORD
            .matcher(block)
            .replaceAll(
                m -> {
                  boolean hyphen = all.contains(m.group(1) + "-" + m.group(2));
                  return m.group(1) + (hyphen ? "-" : "") + m.group(2);
                });
    return text.replace("\u00AD", "").replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** No end of a sentence before the page's end, and a small letter or a short word at the seam. */
  private static boolean runsOn(String before, String after) {
    boolean open = !after.isEmpty() && !before.matches("(?s).*[.!?:;”\"'’)]$");
    return open
        && (Character.isLowerCase(after.charAt(0)) || before.matches("(?s).*\\s\\p{Ll}{1,4}$"));
  }
}
