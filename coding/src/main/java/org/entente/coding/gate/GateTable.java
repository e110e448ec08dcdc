package org.entente.coding.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.coding.LexiconException;

/**
 * What each sign says of whether a sentence gives a statement, and how likely it must be to be
 * parsed.
 */
public final class GateTable {

  /** The name of the weight that every sentence has. */
  public static final String START = "start";

  private static final String FILE = "gate.tsv";

  private final Map<String, Float> weights;
  private final double least;

  /**
   * @param weights what a sign adds to the logarithm of the odds; 0 for those that are not in it
   * @param least log odds from which a sentence is parsed
   */
  public GateTable(Map<String, Float> weights, double least) {
    this.weights = Map.copyOf(weights);
    this.least = least;
  }

  /** The table that comes with the program; throws with file and line of a mistake. */
  public static GateTable load() {
    try (InputStream in = GateTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LexiconException(FILE, 0, "not on the class path");
      }
      return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  static GateTable read(String file, BufferedReader reader) throws IOException {
    Map<String, Float> weights = new HashMap<>();
    double least = Double.NaN;
    String line;
    for (int number = 1; (line = reader.readLine()) != null; number++) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells[0].equals("weight") && cells.length == 3) {
          weights.put(cells[1], Float.valueOf(cells[2]));
        } else if (cells[0].equals("least") && cells.length == 2) {
          least = Double.parseDouble(cells[1]);
        } else {
          throw new IllegalArgumentException(
              "a row is \"weight\", a sign and a number, or \"least\" and a number");
        }
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, number, String.valueOf(e.getMessage()));
      }
    }
    if (Double.isNaN(least)) {
      throw new LexiconException(file, 0, "no row \"least\"");
    }
    return new GateTable(weights, least);
  }

  float weight(String sign) {
    return weights.getOrDefault(sign, 0f);
  }

  double least() {
    return least;
  }
}
