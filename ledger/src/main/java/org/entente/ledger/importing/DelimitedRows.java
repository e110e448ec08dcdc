package org.entente.ledger.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of a file of values parted by commas, semicolons or tabs (RFC 4180: a cell in
 * quotation marks may hold the delimiter, line ends and doubled quotation marks). The delimiter is
 * the one of the three that the first line holds most of.
 */
public final class DelimitedRows {

  /** A quotation mark that is never closed must not swallow the rest of a large file. */
  private static final int LONGEST_CELL = 1 << 20;

  private final ByteLines lines;
  private char delimiter;
  private int number;

  public DelimitedRows(InputStream in) {
    this.lines = new ByteLines(in);
  }

  /** Number of the line on which the row that was given last begins, from 1. */
  public int number() {
    return number;
  }

  /** The cells of the next row, or null after the last. Blank lines are passed over. */
  public @Nullable List<String> next() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    number = lines.number();
    if (delimiter == 0) {
      delimiter = delimiterOf(line);
    }
    return line.indexOf('"') < 0 ? plain(line) : quoted(line);
  }

  private static char delimiterOf(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private List<String> plain(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  private List<String> quoted(String first) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String line = first;
    boolean inside = false;
    int at = 0;
    while (true) {
      if (at == line.length()) {
        String more = inside && cell.length() < LONGEST_CELL ? lines.next() : null;
        if (more == null) {
          cells.add(cell.toString());
          return cells;
        }
        cell.append('\n');
        line = more;
        at = 0;
        continue;
      }
      char c = line.charAt(at++);
      if (inside) {
        if (c != '"') {
          cell.append(c);
        } else if (at < line.length() && line.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          inside = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        inside = true;
      } else if (c == delimiter) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
  }
}
