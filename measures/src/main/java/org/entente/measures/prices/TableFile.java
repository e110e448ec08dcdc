package org.entente.measures.prices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of tab-parted lines, and collects every mistake in it with its file and line before
 * it complains.
 */
final class TableFile {
  private static final Pattern VERSION = Pattern.compile("\\bversion ([\\w-]+(?:\\.[\\w-]+)*)");

  private final String name;
  private final int columns;
  private final List<String> mistakes = new ArrayList<>();

  TableFile(String name, int columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Makes a value of a line, or throws IllegalArgumentException with what is wrong with it. */
  interface RowReader<T> {
    T read(List<String> cells, String place);
  }

  static <T> List<T> resource(String name, int columns, RowReader<T> rows) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + name);
      }
      return new TableFile(name, columns)
          .read(new InputStreamReader(in, StandardCharsets.UTF_8), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> List<T> file(Path path, int columns, RowReader<T> rows) throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      return new TableFile(path.toString(), columns).read(reader, rows);
    }
  }

  /** The version that the first line of a file names ("… version 2026-12-01 …"), empty if none. */
  static String version(String firstLine) {
    Matcher named = VERSION.matcher(firstLine);
    return firstLine.startsWith("#") && named.find() ? named.group(1) : "";
  }

  /** The version of a file that ships with the program. */
  static String resourceVersion(String name) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      return in == null
          ? ""
          : version(
              String.valueOf(
                  new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                      .readLine()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of a user's file. */
  static String fileVersion(Path path) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return version(String.valueOf(reader.readLine()));
    }
  }

  private <T> List<T> read(Reader reader, RowReader<T> rows) throws IOException {
    List<T> read = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        readRow(line, name + ", line " + number, rows, read);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new BadTableException(mistakes);
    }
    return List.copyOf(read);
  }

  private <T> void readRow(String line, String place, RowReader<T> rows, List<T> read) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      mistakes.add(
          place
              + ": has "
              + cells.size()
              + " columns parted by tabs, not "
              + columns
              + "; the top of the file that ships with the program names them");
      return;
    }
    try {
      read.add(rows.read(cells.stream().map(String::strip).toList(), place));
    } catch (IllegalArgumentException e) {
      mistakes.add(place + ": " + e.getMessage());
    }
  }
}
