package org.entente.coding.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One line of a data file, its cells by column name.
 *
 * @param file name of the file
 * @param line line number from 1
 * @param cells trimmed text by column; a cell left out is empty
 */
record TableRow(String file, int line, Map<String, String> cells) {

  TableRow {
    cells = Map.copyOf(cells);
  }

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The parts of a cell that {@code |} separates. */
  List<String> list(String column) {
    return Arrays.stream(cell(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Words for an error in this line. */
  String at(String error) {
    return file + ":" + line + ": " + error;
  }
}
