package org.entente.workbench.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text under their names. Each column is as wide as its widest cell, up to a limit; the
 * last takes what the line leaves.
 */
final class TextTable {

  private static final int GAP = 2;
  private static final int NARROWEST_LAST = 20;

  private final List<String> names;
  private final int widestColumn;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param widestColumn characters after which any column but the last is cut
   * @param names of the columns
   */
  TextTable(int widestColumn, String... names) {
    this.widestColumn = widestColumn;
    this.names = List.of(names);
  }

  void row(String... cells) {
    if (cells.length != names.size()) {
      throw new IllegalArgumentException(
          "A row of this table has " + names.size() + " cells, not " + cells.length);
    }
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints it into lines of that many characters at most. */
  void print(Lines lines, int width) {
    int[] widths = widths(width);
    lines.line(line(names, widths));
    for (List<String> row : rows) {
      lines.line(line(row, widths));
    }
  }

  private int[] widths(int width) {
    int last = names.size() - 1;
    int[] widths = new int[names.size()];
    int used = 0;
    for (int column = 0; column < last; column++) {
      int widest = names.get(column).length();
      for (List<String> row : rows) {
        widest = Math.max(widest, oneLine(row.get(column)).length());
      }
      widths[column] = Math.min(widest, widestColumn);
      used += widths[column] + GAP;
    }
    widths[last] = Math.max(NARROWEST_LAST, width - used);
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cut(oneLine(cells.get(column)), widths[column]);
      line.append(cell);
      if (column < widths.length - 1) {
        line.append(" ".repeat(widths[column] - cell.length() + GAP));
      }
    }
    return line.toString().stripTrailing();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Cuts a text that is too long, with a sign that it goes on. */
  static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
