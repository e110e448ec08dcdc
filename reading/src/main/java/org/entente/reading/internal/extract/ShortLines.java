package org.entente.reading.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the blocks of a page where a line stops short of the page's width: a heading, the last line
 * of a paragraph, the point of a list. A line that fills the width is broken only by the page.
 */
final class ShortLines {

  /** Lines under this share of the width stop short. */
  private static final double SHORT = 0.75;

  private static final Pattern BULLET = Pattern.compile("^\\s*[•●▪◦‣·*–-]\\s+\\S.*");
  private static final Pattern NEW_START = Pattern.compile("^[\\s\"“‘(]*[\\p{Lu}\\p{N}].*");

  private ShortLines() {}

  /** The usual length of a full line: nine in ten lines are no longer. */
  static int width(List<String> lines) {
    List<Integer> lengths = lines.stream().map(line -> line.strip().length()).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get((int) (0.9 * (lengths.size() - 1)));
  }

  static List<String> split(List<String> blocks, int width) {
    List<String> parts = new ArrayList<>();
    for (String block : blocks) {
      StringBuilder part = new StringBuilder();
      String before = "";
      for (String line : block.lines().filter(l -> !l.isBlank()).toList()) {
        if (!before.isEmpty() && startsAnew(before, line, width)) {
          parts.add(part.toString());
          part.setLength(0);
        }
        part.append(line).append('\n');
        before = line;
      }
      if (part.length() > 0) {
        parts.add(part.toString());
      }
    }
    return parts;
  }

  private static boolean startsAnew(String before, String line, int width) {
    boolean stopsShort = before.strip().length() < SHORT * width;
    return BULLET.matcher(line).matches() || (stopsShort && NEW_START.matcher(line).matches());
  }
}
