package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.code.Runs;
import org.entente.distributed.code.Tables;
import org.entente.distributed.input.Files;
import org.entente.ledger.reconcile.Reconciler;

/**
 * Reconciles the statements of a folder of tables as the ledger does. What was worked out is kept
 * under the state of the tables, so that the next job on the same state takes it; on a later state
 * only texts that are new are compared.
 */
public final class ReconcileJob {

  /** Work is dealt out to so many partitions for each processor, so that small ones fill gaps. */
  private static final int DEALS = 3;

  private final SparkSession spark;
  private final String in;
  private final Kept kept;
  private final Files files;
  private final Consumer<String> progress;

  /**
   * A job.
   *
   * @param in address of the folder of tables
   * @param out address of the folder of results
   */
  public ReconcileJob(SparkSession spark, String in, String out, Consumer<String> progress)
      throws IOException {
    this.spark = spark;
    this.in = in;
    this.files = Files.here();
    this.kept = new Kept(spark, files, out, state());
    this.progress = progress;
  }

  /** Tells states of the tables apart: which runs, of what, by which coder and which rules. */
  private String state() throws IOException {
    Runs runs = new Runs(files, in);
    StringBuilder all = new StringBuilder(Reconciler.RULES);
    for (String run : runs.list()) {
      JsonNode manifest = runs.manifest(run);
      all.append('\n').append(run).append(manifest.path("inputs").path("sha256_of_list"));
      all.append(manifest.path("versions").path("coder"));
    }
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Tables tables() {
    return new Tables(spark, in);
  }

  private List<String> runs() throws IOException {
    List<String> runs = new Runs(files, in).list();
    if (runs.isEmpty()) {
      throw new IOException(
          "There is nothing in " + in + ". Code documents into it first: entente cluster code.");
    }
    return runs;
  }

  /** Makes what was worked out the newest state, from which the next goes on. */
  public void conclude() throws IOException {
    kept.conclude();
  }

  /** Origins of texts and of claims: columns id, level, first, members, n_effective, json. */
  public Dataset<Row> origins() throws IOException {
    return kept.get(
        "origins",
        () -> {
          Dataset<Row> results = results();
          progress.accept("Making the origins");
          Dataset<Row> documents = Texts.json(tables().documents(runs()), true);
          Dataset<Row> miscopied =
              results.where(col("result").equalTo(RegionRows.MISCOPIED)).select("id");
          Dataset<Row> claims =
              results.where(col("result").equalTo(RegionRows.ORIGIN)).select("id", "json");
          return ResultColumns.origins(OriginRows.of(groups(), documents, miscopied).union(claims));
        });
  }

  /** Entries: their main fields as columns, and the whole as json. */
  public Dataset<Row> entries() throws IOException {
    return kept.get("entries", () -> ResultColumns.entries(of(RegionRows.ENTRY)));
  }

  /** Disputes: columns region, id, kind, status, members, json. */
  public Dataset<Row> disputes() throws IOException {
    return kept.get("disputes", () -> ResultColumns.disputes(of(RegionRows.DISPUTE)));
  }

  /** Dyads by month: columns from, to, month, counts of events, reports, wordings, and money. */
  public Dataset<Row> series() throws IOException {
    return kept.get(
        "series",
        () -> {
          Dataset<Row> entries = entries();
          progress.accept("Counting dyads by month");
          Dataset<Row> wordings =
              groups()
                  .select(
                      get_json_object(col("note"), "$[1]").as("of"),
                      col("first").cast("string").as("wording"));
          return Series.of(tables().statements(runs()), wordings, entries);
        });
  }

  private Dataset<Row> of(String result) throws IOException {
    return results().where(col("result").equalTo(result));
  }

  private Dataset<Row> texts() throws IOException {
    return kept.get(
        "texts",
        () -> {
          progress.accept("Choosing the passages of the texts");
          return Texts.of(tables().documents(runs()));
        });
  }

  private Dataset<Row> claims() throws IOException {
    return kept.get(
        "claims",
        () -> {
          progress.accept("Noting the claims");
          return ClaimRows.of(tables().statements(runs()));
        });
  }

  private Dataset<Row> candidates() throws IOException {
    return kept.get(
        "candidates",
        () -> {
          progress.accept("Finding texts that share passages");
          return Texts.candidates(texts());
        });
  }

  /** A text does not change, so what an earlier state compared holds. */
  private Dataset<Row> pairs() throws IOException {
    return kept.get(
        "pairs",
        () -> {
          Dataset<Row> candidates = candidates();
          Dataset<Row> documents = Texts.json(tables().documents(runs()), true);
          progress.accept("Comparing texts");
          if (kept.before("candidates").isEmpty() || kept.before("pairs").isEmpty()) {
            return Texts.pairs(candidates, documents);
          }
          String[] two = {"one", "other"};
          Dataset<Row> compared = kept.before("candidates").get();
          return Texts.pairs(candidates.join(compared, two, "left_anti"), documents)
              .union(
                  kept.before("pairs")
                      .get()
                      .join(candidates, two, "left_semi")
                      .select("one", "other", "linked", "pair"));
        });
  }

  private Dataset<Row> groups() throws IOException {
    return kept.get(
        "groups",
        () -> {
          Dataset<Row> retold = ClaimRows.retold(claims(), texts(), pairs(), aliases());
          progress.accept("Grouping the texts");
          Dataset<Row> links = pairs().where("linked").select("one", "other").union(retold);
          return Groups.of(spark, links, texts());
        });
  }

  private Broadcast<Map<String, String>> aliases() throws IOException {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .broadcast(ClaimRows.aliases(claims()));
  }

  private Dataset<Row> results() throws IOException {
    return kept.get(
        "results",
        () -> {
          Dataset<Row> groups = groups();
          progress.accept("Working out the regions");
          int partitions = spark.sparkContext().defaultParallelism() * DEALS;
          return new RegionRows(spark, partitions)
              .of(
                  claims(),
                  texts(),
                  groups,
                  Texts.json(tables().documents(runs()), true),
                  Texts.json(tables().documents(runs()), false),
                  aliases());
        });
  }
}
