package org.entente.coding.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a tab-separated data file: lines that start with {@code #} and blank lines are skipped, the
 * first other line names the columns.
 */
final class TableReader {

  private final List<String> errors;

  /**
   * @param errors where errors go, one sentence each with file and line
   */
  TableReader(List<String> errors) {
    this.errors = errors;
  }

  List<TableRow> read(String file, List<String> columns, Reader source) {
    List<TableRow> rows = new ArrayList<>();
    List<String> header = List.of();
    try (BufferedReader in = new BufferedReader(source)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (header.isEmpty()) {
          header = cells;
          checkHeader(file, number, columns, header);
        } else if (cells.size() > header.size()) {
          errors.add(
              new TableRow(file, number, Map.of())
                  .at(cells.size() + " cells where the header names " + header.size()));
        } else {
          rows.add(row(file, number, header, cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    return rows;
  }

  private void checkHeader(String file, int line, List<String> columns, List<String> header) {
    if (!header.equals(columns)) {
      errors.add(
          new TableRow(file, line, Map.of())
              .at("the columns must be " + columns + ", but are " + header));
    }
  }

  private static TableRow row(String file, int line, List<String> header, List<String> cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(header.get(i), cells.get(i));
    }
    return new TableRow(file, line, byColumn);
  }
}
