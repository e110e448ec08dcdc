package org.entente.coding.amounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data file of this package: one entry a line, columns parted by tabs, "-" for an empty column,
 * and lines that begin with "#" for people.
 *
 * @param name of the file
 * @param rows the entries
 */
record Table(String name, List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  /** One entry; messages name its place. */
  record Row(String file, int line, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    String get(int column) {
      if (column >= cells.size()) {
        throw new IllegalStateException(
            file + ", line " + line + ": column " + (column + 1) + " is missing");
      }
      return cells.get(column);
    }

    /** The column, or null where it says "-" or is not there. */
    @Nullable String find(int column) {
      return column >= cells.size() || cells.get(column).equals("-") ? null : cells.get(column);
    }

    /** The parts of a column with several entries. */
    List<String> list(int column) {
      String cell = find(column);
      return cell == null ? List.of() : List.of(cell.split("\\|"));
    }
  }

  /** Reads a file that is shipped beside this class. */
  static Table shipped(String name) {
    InputStream stream = Table.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The data file " + name + " is missing from the program");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(name, number, List.of(line.strip().split("\t+"))));
        }
      }
      return new Table(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("The data file " + name + " cannot be read", e);
    }
  }
}
