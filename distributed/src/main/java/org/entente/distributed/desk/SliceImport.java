package org.entente.distributed.desk;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.distributed.code.Runs;
import org.entente.distributed.code.Tables;
import org.entente.distributed.input.Files;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.ProblemTable;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.Ledger;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Brings documents out of a folder of tables into a ledger.
 *
 * <p>A slice is chosen by statements and taken by documents: each document that has a statement of
 * the slice comes with its text, all its statements and its problems, as if it had been read here.
 * So evidence can be looked up, sources that a text names once and means again are known, and a
 * slice that is taken later adds to an earlier one.
 */
public final class SliceImport {

  private final SparkSession spark;
  private final String folder;
  private final Consumer<String> progress;

  public SliceImport(SparkSession spark, String folder, Consumer<String> progress) {
    this.spark = spark;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * What came in.
   *
   * @param documents of the slice
   * @param known how many of them the ledger had already
   * @param statements that came in
   */
  public record Summary(long documents, long known, long statements) {}

  /** Takes the slice and works out what follows from it. */
  public Summary into(Ledger ledger, SliceFilter filter) throws IOException {
    Runs runs = new Runs(Files.here(), folder);
    List<String> all = runs.list();
    if (all.isEmpty()) {
      throw new IOException(
          folder + " holds no tables of \"cluster code\"; name the folder that --out named there.");
    }
    String coder = runs.manifest(all.get(0)).path("versions").path("coder").asText();
    Tables tables = new Tables(spark, folder);
    Dataset<Row> chosen =
        tables
            .statements(all)
            .where(filter.condition())
            .select("document")
            .distinct()
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> documents =
        tables
            .documents(all)
            .join(chosen, col("id").equalTo(chosen.col("document")), "left_semi")
            .orderBy("run", "position");
    Dataset<Row> statements =
        tables
            .statements(all)
            .join(chosen, new String[] {"document"}, "left_semi")
            .orderBy("run", "position", "number");
    progress.accept("Taking documents");
    Summary done = take(ledger, documents, statements, problems(tables, all, documents), coder);
    chosen.unpersist();
    if (!ledger.isReconciled()) {
      progress.accept("Reconciling");
      ledger.reconcile();
    }
    return done;
  }

  private static Map<String, List<Problem>> problems(
      Tables tables, List<String> runs, Dataset<Row> documents) {
    Dataset<Row> paths = documents.select(col("path").as("document")).distinct();
    Map<String, List<Problem>> problems = new HashMap<>();
    Iterator<Row> rows =
        tables.problems(runs).join(paths, new String[] {"document"}, "left_semi").toLocalIterator();
    while (rows.hasNext()) {
      Problem problem = ProblemTable.problem(rows.next());
      problems.computeIfAbsent(problem.document(), d -> new ArrayList<>()).add(problem);
    }
    return problems;
  }

  /** Both come in the order of reading, so that statements meet their document. */
  private static Summary take(
      Ledger ledger,
      Dataset<Row> documents,
      Dataset<Row> statements,
      Map<String, List<Problem>> problems,
      String coder) {
    Iterator<Row> told = statements.toLocalIterator();
    @Nullable Statement ahead = told.hasNext() ? StatementTable.statement(told.next()) : null;
    long taken = 0;
    long known = 0;
    long came = 0;
    for (Iterator<Row> rows = documents.toLocalIterator(); rows.hasNext(); taken++) {
      Document document = DocumentTable.document(rows.next());
      List<Statement> own = new ArrayList<>();
      while (ahead != null && ahead.document().equals(document.id())) {
        own.add(ahead);
        ahead = told.hasNext() ? StatementTable.statement(told.next()) : null;
      }
      if (ledger.holds(document, coder)) {
        known++;
      } else {
        ledger.add(document, own, problems.getOrDefault(document.path(), List.of()), coder);
        came += own.size();
      }
    }
    return new Summary(taken, known, came);
  }
}
