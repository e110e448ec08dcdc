package org.entente.measures.hypotheses;

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

/** Hypotheses and kinds of evidence, as a data file gives them (format: the shipped file). */
public final class HypothesisFile {
  private static final String SHIPPED = "hypotheses.txt";

  private final String name;
  private final List<Hypothesis> hypotheses = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  private HypothesisFile(String name) {
    this.name = name;
  }

  /** The file that ships with the program. */
  public static HypothesisFile load() {
    try (InputStream in = HypothesisFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own file " + SHIPPED);
      }
      return new HypothesisFile(SHIPPED).read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's own file.
   *
   * @throws IllegalArgumentException naming every mistake with its line
   * @throws IOException if the file cannot be read
   */
  public static HypothesisFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new HypothesisFile(file.toString()).read(reader);
    }
  }

  private HypothesisFile read(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    EvidenceBlock block = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      try {
        if (text.startsWith("hypothesis ")) {
          String[] parts = head(text, "hypothesis ");
          hypotheses.add(new Hypothesis(parts[0], parts[1]));
        } else if (text.startsWith("evidence ")) {
          finish(block);
          String[] parts = head(text, "evidence ");
          block = new EvidenceBlock(parts[0], parts[1], number);
        } else if (block == null) {
          throw new IllegalArgumentException(
              "a line before the first evidence; begin with \"hypothesis ID: words\"");
        } else {
          block.line(text);
        }
      } catch (IllegalArgumentException e) {
        mistakes.add(name + ", line " + number + ": " + e.getMessage());
      }
    }
    finish(block);
    check();
    return this;
  }

  private static String[] head(String text, String word) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("write \"" + word + "ID: what it is in words\"");
    }
    return new String[] {
      text.substring(word.length(), colon).strip(), text.substring(colon + 1).strip()
    };
  }

  private void finish(@org.jspecify.annotations.Nullable EvidenceBlock block) {
    if (block != null) {
      try {
        evidence.add(block.evidence(hypotheses.stream().map(Hypothesis::id).toList()));
      } catch (IllegalArgumentException e) {
        mistakes.add(name + ", line " + block.number() + ": " + e.getMessage());
      }
    }
  }

  private void check() {
    if (hypotheses.size() < 2) {
      mistakes.add(name + ": names fewer than two hypotheses; one alone cannot be weighed");
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join(System.lineSeparator(), mistakes));
    }
  }

  /** The file's name, for people. */
  public String name() {
    return name;
  }

  public List<Hypothesis> hypotheses() {
    return List.copyOf(hypotheses);
  }

  public List<Evidence> evidence() {
    return List.copyOf(evidence);
  }
}
