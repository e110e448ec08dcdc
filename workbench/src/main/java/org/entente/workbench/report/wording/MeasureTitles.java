package org.entente.workbench.report.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What measures are called for people, and how each is read; from {@code measures.tsv}. */
public final class MeasureTitles {
  private static final String FILE = "measures.tsv";

  /**
   * One measure in plain words.
   *
   * @param title a heading
   * @param reading how to read it, in sentences; empty where there is nothing to say
   */
  public record Title(String title, String reading) {}

  private final Map<String, Title> titles = new HashMap<>();

  private MeasureTitles() {}

  /** The titles that ship with the program. */
  public static MeasureTitles load() {
    MeasureTitles titles = new MeasureTitles();
    try (InputStream stream = MeasureTitles.class.getResourceAsStream(FILE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(titles::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
    return titles;
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    titles.put(cells[0], new Title(cells[1], cells[2]));
  }

  /** The title of a measure; its name in words where nobody gave it one. */
  public Title of(String measure) {
    return titles.getOrDefault(measure, new Title(Words.capital(measure.replace('-', ' ')), ""));
  }
}
