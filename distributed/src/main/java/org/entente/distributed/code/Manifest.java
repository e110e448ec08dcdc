package org.entente.distributed.code;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.package$;
import org.apache.spark.sql.Row;
import org.entente.distributed.input.Part;
import org.entente.model.Problem;

/** What a run writes down of itself: versions, rules, inputs with hashes, counts, problems. */
final class Manifest {

  /** So many files are named in the manifest itself; the list beside it has all. */
  private static final int NAMED = 100;

  private final Tables tables;
  private final List<String> run;
  private long documents;
  private long statements;
  private long problems;
  private boolean serious;

  Manifest(Tables tables, String run) {
    this.tables = tables;
    this.run = List.of(run);
  }

  ObjectNode make(Rules rules, List<Part> parts, int pieces, Costs costs) {
    documents = tables.documents(run).count();
    statements = tables.statements(run).count();
    ObjectNode node = Runs.JSON.createObjectNode();
    node.put("run", run.get(0));
    CodeJob.versions(node.putObject("versions"), rules, package$.MODULE$.SPARK_VERSION());
    ObjectNode limits = node.putObject("rules");
    limits.put("document_bytes", rules.documentBytes());
    limits.put("document_characters", rules.documentCharacters());
    limits.put("reading_seconds", rules.readingSeconds());
    limits.put("coding_seconds", rules.codingSeconds());
    inputs(node.putObject("inputs"), parts, pieces);
    ObjectNode counts = node.putObject("counts");
    counts.put("documents", documents).put("statements", statements);
    problems(node.putObject("problems"));
    costs.into(node.putObject("costs"));
    return node;
  }

  private static void inputs(ObjectNode node, List<Part> parts, int pieces) {
    TreeSet<String> files = new TreeSet<>();
    long bytes = 0;
    for (Part part : parts) {
      files.add(part.source().path() + "\t" + part.hash());
      bytes += part.bytes();
    }
    node.put("files", files.size()).put("bytes", bytes).put("pieces", pieces);
    node.put("sha256_of_list", Fingerprints.of(String.join("\n", files)));
    ObjectNode first = node.putObject("sha256");
    files.stream()
        .limit(NAMED)
        .map(file -> file.split("\t", 2))
        .forEach(file -> first.put(file[0], file[1]));
  }

  private void problems(ObjectNode node) {
    List<Row> kinds =
        tables
            .problems(run)
            .groupBy("severity", "kind")
            .count()
            .orderBy(col("severity"), col("kind"))
            .collectAsList();
    for (Row kind : kinds) {
      problems += kind.getLong(2);
      serious |= !kind.getString(0).equals(Problem.Severity.NOTE.word());
      node.put(kind.getString(0) + " " + kind.getString(1), kind.getLong(2));
    }
  }

  long documents() {
    return documents;
  }

  long statements() {
    return statements;
  }

  long problems() {
    return problems;
  }

  boolean isSerious() {
    return serious;
  }
}
