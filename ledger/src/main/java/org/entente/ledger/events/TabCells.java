package org.entente.ledger.events;

import java.util.Arrays;

/** The cells of one line parted by tabs; only those that are asked for are cut out. */
final class TabCells {

  private static final int USUAL = 64;

  private String line = "";
  private int[] ends = new int[USUAL];
  private int width;

  /** Looks at another line. */
  void of(String next) {
    line = next;
    width = 0;
    for (int at = next.indexOf('\t'); at >= 0; at = next.indexOf('\t', at + 1)) {
      end(at);
    }
    end(next.length());
  }

  private void end(int at) {
    if (width == ends.length) {
      ends = Arrays.copyOf(ends, width * 2);
    }
    ends[width++] = at;
  }

  int width() {
    return width;
  }

  /** A cell without blanks around it and without quotation marks that enclose all of it. */
  String get(int place) {
    if (place < 0 || place >= width) {
      return "";
    }
    String cell = line.substring(place == 0 ? 0 : ends[place - 1] + 1, ends[place]).strip();
    boolean enclosed = cell.length() > 1 && cell.charAt(0) == '"' && cell.endsWith("\"");
    return enclosed ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  /** A cell whose column may be missing or empty. */
  @org.jspecify.annotations.Nullable
  String find(int place) {
    String cell = get(place);
    return cell.isEmpty() || cell.equals("NA") ? null : cell;
  }
}
