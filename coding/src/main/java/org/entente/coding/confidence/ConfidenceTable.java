package org.entente.coding.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.coding.LexiconException;
import org.entente.model.Statement;

/**
 * Turns the traits of a statement into the probability that it is right: a logistic model (Cox
 * 1958) whose weights were fitted to texts that people have marked. The file says how.
 */
public final class ConfidenceTable {

  /** The name of the weight that every statement has. */
  public static final String START = "start";

  private static final String FILE = "confidence.tsv";
  private static final double LEAST = 0.02;
  private static final double MOST = 0.98;

  /**
   * Weight of one trait.
   *
   * @param weight what one unit of it adds to the logarithm of the odds
   * @param mean what an average statement has of it
   */
  public record Weight(double weight, double mean) {}

  private final Map<String, Weight> weights;
  private final TrackRecord record;

  public ConfidenceTable(Map<String, Weight> weights, TrackRecord record) {
    this.weights = new LinkedHashMap<>(weights);
    this.record = record;
  }

  /** The table that comes with the program; throws with file and line of a mistake. */
  public static ConfidenceTable load() {
    try (InputStream in = ConfidenceTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LexiconException(FILE, 0, "not on the class path");
      }
      return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  static ConfidenceTable read(String file, BufferedReader reader) throws IOException {
    Map<String, Weight> weights = new LinkedHashMap<>();
    Map<String, TrackRecord.Tally> rules = new TreeMap<>();
    Map<String, TrackRecord.Tally> kinds = new TreeMap<>();
    String line;
    for (int number = 1; (line = reader.readLine()) != null; number++) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells.length != 4) {
          throw new IllegalArgumentException("a row has four cells, this " + cells.length);
        }
        switch (cells[0]) {
          case "weight" ->
              weights.put(
                  cells[1], new Weight(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
          case "rule" -> rules.put(cells[1], tally(cells));
          case "kind" -> kinds.put(cells[1], tally(cells));
          default ->
              throw new IllegalArgumentException(
                  "a row begins with weight, rule or kind, not \"" + cells[0] + "\"");
        }
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, number, String.valueOf(e.getMessage()));
      }
    }
    if (!weights.containsKey(START)) {
      throw new LexiconException(file, 0, "no row \"weight " + START + "\"");
    }
    return new ConfidenceTable(weights, new TrackRecord(rules, kinds));
  }

  private static TrackRecord.Tally tally(String[] cells) {
    return new TrackRecord.Tally(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
  }

  /** What is known of the rules. */
  public TrackRecord trackRecord() {
    return record;
  }

  /** How likely a statement of these traits is to be right. */
  public Confidence of(Statement statement, Map<String, Double> traits) {
    Map<String, Double> all = new LinkedHashMap<>();
    all.put(Traits.RULE, record.logOdds(statement.rule(), statement.kind().word()));
    all.putAll(traits);
    double logOdds = weights.getOrDefault(START, new Weight(0, 0)).weight();
    List<Confidence.Part> parts = new ArrayList<>();
    for (Map.Entry<String, Double> trait : all.entrySet()) {
      Weight weight = weights.getOrDefault(trait.getKey(), new Weight(0, 0));
      double part = weight.weight() * (trait.getValue() - weight.mean());
      logOdds += part;
      parts.add(new Confidence.Part(trait.getKey(), trait.getValue(), part));
    }
    parts.sort(Comparator.comparing(p -> -Math.abs(p.logOdds())));
    double value = 1 / (1 + Math.exp(-logOdds));
    double bounded = Math.min(MOST, Math.max(LEAST, value));
    return new Confidence(Math.round(bounded * 100) / 100.0, parts);
  }

  /** The rows of the file, without its head. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    weights.forEach(
        (name, w) -> rows.add("weight\t" + name + "\t" + four(w.weight()) + "\t" + four(w.mean())));
    new TreeMap<>(record.kinds()).forEach((kind, t) -> rows.add(row("kind", kind, t)));
    new TreeMap<>(record.rules()).forEach((rule, t) -> rows.add(row("rule", rule, t)));
    return rows;
  }

  private static String row(String what, String name, TrackRecord.Tally tally) {
    return what + "\t" + name + "\t" + tally.right() + "\t" + tally.wrong();
  }

  private static String four(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
