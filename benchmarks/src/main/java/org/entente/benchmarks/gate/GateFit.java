package org.entente.benchmarks.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.coding.gate.GateTable;
import org.entente.coding.gate.LearnedGate;
import org.entente.coding.parse.Engines;
import org.entente.coding.parse.Parser;
import org.entente.coding.reference.Topic;
import org.entente.coding.sentence.DocumentCoder;
import org.entente.coding.sentence.Lexica;

/**
 * Writes {@code coding/gate/gate.tsv}: codes texts with every sentence parsed and fits what the
 * signs of a sentence say of whether it gives a statement. The texts are dealt into ten parts; each
 * is judged by weights fitted to the other nine, and the bound is set where that keeps the share of
 * statements that is asked for.
 */
public final class GateFit {

  private static final int PARTS = 10;

  /** A sign that fewer sentences show says nothing. */
  private static final int RARE = 8;

  private static final double RIDGE = 20;

  /** Weights nearer to 0 are left out of the file. */
  private static final double NOTHING = 0.005;

  private GateFit() {}

  /**
   * Fits and writes.
   *
   * @param arguments the file to write; the share of statements to keep; corpora, each as {@code
   *     PATH}, {@code PATH=EVERY} or {@code PATH=EVERY+START}
   */
  public static void main(String[] arguments) throws IOException {
    Parser parser = Engines.lean(System.out::println);
    Lexica lexica = Lexica.load();
    GateTable empty = new GateTable(Map.of(), 0);
    LearnedGate gate =
        new LearnedGate(empty, parser, lexica.frames(), lexica.words(), lexica.items());
    Cases cases = new Cases(new DocumentCoder(parser, lexica, glance -> true), gate);
    for (int i = 2; i < arguments.length; i++) {
      String[] parts = arguments[i].split("=", 2);
      String[] taken = (parts.length > 1 ? parts[1] : "1").split("\\+", 2);
      int start = taken.length > 1 ? Integer.parseInt(taken[1]) : 0;
      cases.read(parts[0], Integer.parseInt(taken[0]), start, i - 2);
    }
    double share = Double.parseDouble(arguments[1]);
    Files.write(
        Path.of(arguments[0]), file(cases.list(RARE), cases.signs(), share, arguments.length - 2));
  }

  private static List<String> file(
      List<Case> cases, List<String> signs, double share, int corpora) {
    double[] heldOut = heldOut(cases, signs.size());
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Which sentences are likely to give a statement, by what they show before they are");
    lines.add(
        "# parsed. Fitted by GateFit (module benchmarks) to coding of every sentence, not written");
    lines.add("# by hand; the texts that it was fitted to are no part of this repository.");
    lines.add(
        String.format(
            Locale.ROOT,
            "# %d sentences with %d statements. Held out, ten parts by document, a bound that keeps %.1f %%:",
            cases.size(),
            cases.stream().mapToInt(Case::statements).sum(),
            100 * share));
    double least = bound(cases, heldOut, share);
    for (Topic topic : Topic.values()) {
      lines.add(
          summary(
              topic.name().toLowerCase(Locale.ROOT),
              cases,
              heldOut,
              least,
              c -> c.topic() == topic));
    }
    for (int i = 0; i < corpora; i++) {
      int corpus = i;
      lines.add(summary("corpus " + (i + 1), cases, heldOut, least, c -> c.corpus() == corpus));
    }
    lines.add("# least   log odds from which a sentence is parsed");
    lines.add("# weight  sign  what it adds to the log odds");
    lines.add("least\t" + three(least));
    double[] weights = new SparseFit(cases, signs.size(), RIDGE).fit();
    lines.add(row(GateTable.START, weights[signs.size()]));
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      if (Math.abs(weights[i]) >= NOTHING) {
        rows.add(row(signs.get(i), weights[i]));
      }
    }
    rows.sort(Comparator.naturalOrder());
    lines.addAll(rows);
    return lines;
  }

  private static String row(String sign, double weight) {
    return "weight\t" + sign + "\t" + three(weight);
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The log odds of each case by weights that its document had no part in. */
  private static double[] heldOut(List<Case> cases, int signs) {
    double[] odds = new double[cases.size()];
    for (int part = 0; part < PARTS; part++) {
      int out = part;
      double[] weights =
          new SparseFit(cases.stream().filter(c -> c.part() != out).toList(), signs, RIDGE).fit();
      for (int i = 0; i < odds.length; i++) {
        if (cases.get(i).part() == out) {
          odds[i] = SparseFit.logOdds(weights, cases.get(i));
        }
      }
    }
    return odds;
  }

  /** The highest bound that keeps the share of the statements. */
  private static double bound(List<Case> cases, double[] odds, double share) {
    List<double[]> found = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < odds.length; i++) {
      if (cases.get(i).statements() > 0) {
        found.add(new double[] {odds[i], cases.get(i).statements()});
        all += cases.get(i).statements();
      }
    }
    found.sort(Comparator.comparing(f -> f[0]));
    double lost = 0;
    for (double[] one : found) {
      lost += one[1];
      if (lost > (1 - share) * all) {
        return one[0];
      }
    }
    return 0;
  }

  private static String summary(
      String of, List<Case> cases, double[] odds, double least, Predicate<Case> counts) {
    int words = 0;
    int parsed = 0;
    int statements = 0;
    int kept = 0;
    for (int i = 0; i < odds.length; i++) {
      Case one = cases.get(i);
      if (counts.test(one)) {
        words += one.words();
        statements += one.statements();
        if (odds[i] >= least) {
          parsed += one.words();
          kept += one.statements();
        }
      }
    }
    return "#   "
        + of
        + ": "
        + parsed
        + " of "
        + words
        + " words, "
        + kept
        + " of "
        + statements
        + " statements";
  }
}
