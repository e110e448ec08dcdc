package org.entente.scenarios.drivers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens files of drivers; the format stands in docs/scenarios.md and on top of the file that ships
 * with the program.
 */
public final class DriverFile {
  private static final String BUILT_IN = "any-tie.drivers";

  private DriverFile() {}

  /** The set that ships with the program, written for any tie. */
  public static DriverSet builtIn() {
    try (InputStream in = DriverFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + BUILT_IN);
      }
      return read(BUILT_IN, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the set that ships with the program, to begin one's own with. */
  public static String builtInText() {
    try (InputStream in = DriverFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + BUILT_IN);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of a user.
   *
   * @throws BadDriversException with every mistake in it
   * @throws IOException if it cannot be read
   */
  public static DriverSet read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  private static DriverSet read(String name, Reader reader) throws IOException {
    DriverSetMaker maker = new DriverSetMaker(name);
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!content.isBlank() && !content.strip().startsWith("#")) {
        maker.line(content.strip(), number);
      }
    }
    return maker.make();
  }
}
