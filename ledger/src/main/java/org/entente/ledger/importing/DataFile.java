package org.entente.ledger.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files that ship with the program. */
public final class DataFile {

  /** A line that says something, with its number in the file, from 1. */
  public record Line(int number, String text) {}

  private DataFile() {}

  /**
   * The rows of a file of columns parted by tabs, without comments and the line of headings.
   *
   * @param beside the class in whose package the file lies
   * @throws IllegalStateException if it is not there, or a row has another number of columns
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (Line line : lines(beside, name)) {
      String[] row = line.text().split("\t", -1);
      if (row.length != columns) {
        throw new IllegalStateException(
            name + " line " + line.number() + ": " + row.length + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows.subList(1, rows.size());
  }

  /** The lines of a file that are neither blank nor comments. */
  public static List<Line> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The data file " + name + " is not in the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(new Line(number, text));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
