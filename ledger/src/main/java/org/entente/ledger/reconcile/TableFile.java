package org.entente.ledger.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a data file of this package: columns parted by tabs, comments after a number sign. */
final class TableFile {
  private TableFile() {}

  /** The rows of a file, each of exactly this many columns; throws where one is not. */
  static List<String[]> read(String name, int columns) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The data file " + name + " is not in the program");
      }
      return rows(
          name, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> rows(String name, int columns, BufferedReader in)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + " line " + number + ": " + row.length + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }
}
