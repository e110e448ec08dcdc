package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.coding.Explanation;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.confidence.TrackRecord;
import org.entente.coding.confidence.Traits;
import org.entente.model.Statement;

/**
 * Fits the table by which the coder says how likely a statement is to be right, to judged
 * statements, and tells how reliable such a table is on documents that it was not fitted to.
 */
public final class Calibration {

  private static final int PARTS = 10;
  private static final double RIDGE = 40;

  private record Case(Statement statement, Map<String, Double> traits, boolean right) {}

  private final List<Case> cases = new ArrayList<>();
  private final Map<String, Integer> partOf = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  /**
   * A calibration on these.
   *
   * @param verdicts judged statements; those that nobody judged are left out
   * @param explanations how statements came about, by document and id of the statement
   */
  public Calibration(List<Verdict> verdicts, Map<String, Explanation> explanations) {
    for (Verdict verdict : verdicts) {
      Explanation explanation = explanations.get(key(verdict.statement()));
      if (verdict.isJudged() && explanation != null) {
        cases.add(new Case(verdict.statement(), explanation.traits(), verdict.isRight()));
      }
    }
    TreeSet<String> documents = new TreeSet<>();
    TreeSet<String> traits = new TreeSet<>();
    for (Case one : cases) {
      documents.add(one.statement().document());
      traits.addAll(one.traits().keySet());
    }
    documents.forEach(document -> partOf.put(document, partOf.size() % PARTS));
    names.add(Traits.RULE);
    names.addAll(traits);
  }

  /** What an explanation of a statement is found by. */
  public static String key(Statement statement) {
    return statement.document() + "\n" + statement.id();
  }

  /** How many statements it rests on. */
  public int size() {
    return cases.size();
  }

  /** The table fitted to all of them. */
  public ConfidenceTable table() {
    return fit(-1);
  }

  /**
   * How reliable it is: the documents are dealt into ten parts, and each part is judged by a table
   * that was fitted to the other nine.
   */
  public Reliability heldOut() {
    List<Reliability.Case> judged = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      ConfidenceTable table = fit(part);
      for (Case one : cases) {
        if (part(one) == part) {
          double confidence = table.of(one.statement(), one.traits()).value();
          judged.add(new Reliability.Case(confidence, one.right()));
        }
      }
    }
    return Reliability.ofCases(judged);
  }

  /** The rows of the file that the coder reads, with a head that says how they came about. */
  public List<String> file() {
    Reliability heldOut = heldOut();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How likely a statement is to be right, by its traits. Fitted, not written by hand:");
    lines.add("#   ./entente score --calibrate FILE GOLD… PATH…");
    lines.add("# The marked texts that it was fitted to are no part of this repository.");
    lines.add(
        String.format(
            Locale.ROOT,
            "# %d judged statements of %d documents. Held out, ten parts by document: Brier %.3f,"
                + " expected calibration error %.3f.",
            cases.size(),
            partOf.size(),
            heldOut.brier(),
            heldOut.ece()));
    lines.add("# weight  trait  what one unit adds to the log odds  mean of the trait");
    lines.add("# kind    kind   statements that were right  that were wrong");
    lines.add("# rule    rule   statements that were right  that were wrong");
    lines.addAll(table().rows());
    return lines;
  }

  private int part(Case one) {
    return partOf.getOrDefault(one.statement().document(), 0);
  }

  /** Fits to all parts but one; the record of a rule never counts the document it is used on. */
  private ConfidenceTable fit(int without) {
    List<Case> used = cases.stream().filter(c -> part(c) != without).toList();
    List<double[]> values = new ArrayList<>();
    Map<Integer, TrackRecord> records = new TreeMap<>();
    for (Case one : used) {
      TrackRecord others =
          records.computeIfAbsent(
              part(one), p -> record(used.stream().filter(c -> part(c) != p).toList()));
      values.add(values(one, others));
    }
    double[] means = means(values);
    List<double[]> rows = new ArrayList<>();
    for (double[] value : values) {
      double[] row = new double[names.size() + 1];
      row[0] = 1;
      for (int i = 0; i < value.length; i++) {
        row[i + 1] = value[i] - means[i];
      }
      rows.add(row);
    }
    double[] weights = new LogisticFit(RIDGE).fit(rows, used.stream().map(Case::right).toList());
    Map<String, ConfidenceTable.Weight> table = new LinkedHashMap<>();
    table.put(ConfidenceTable.START, new ConfidenceTable.Weight(weights[0], 0));
    for (int i = 0; i < names.size(); i++) {
      table.put(names.get(i), new ConfidenceTable.Weight(weights[i + 1], means[i]));
    }
    return new ConfidenceTable(table, record(used));
  }

  private static TrackRecord record(List<Case> of) {
    TrackRecord.Builder builder = new TrackRecord.Builder();
    of.forEach(c -> builder.add(c.statement().rule(), c.statement().kind().word(), c.right()));
    return builder.build();
  }

  private double[] values(Case one, TrackRecord record) {
    double[] values = new double[names.size()];
    values[0] = record.logOdds(one.statement().rule(), one.statement().kind().word());
    for (int i = 1; i < values.length; i++) {
      values[i] = one.traits().getOrDefault(names.get(i), 0.0);
    }
    return values;
  }

  private static double[] means(List<double[]> values) {
    double[] means = new double[values.get(0).length];
    for (double[] value : values) {
      for (int i = 0; i < means.length; i++) {
        means[i] += value[i] / values.size();
      }
    }
    return means;
  }
}
