package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.Coder;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import org.entente.distributed.reconcile.ReconcileJob;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Origins, entries and disputes from Spark, held against those of the ledger's own rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileJobTest {

  private static final long SEED = 7_11_2026;

  private SparkSession spark;
  private Coder coder;

  @BeforeAll
  void start() {
    spark = SparkStart.session("local[2]", TestCluster.SMALL);
    coder = Coder.load(said -> {});
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  private static List<String> json(Dataset<Row> rows) {
    return rows.orderBy("id").select("json").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private void code(Path in, Path out) throws IOException {
    new CodeJob(spark, out.toUri().toString(), Rules.of(60), 20_000, said -> {})
        .run(List.of(in.toString()));
  }

  private ReconcileJob job(Path tables, Path out) throws IOException {
    return new ReconcileJob(spark, tables.toUri().toString(), out.toUri().toString(), said -> {});
  }

  @Test
  void givesWhatTheLedgerGives(@TempDir Path folder) throws IOException {
    TestCorpus corpus = new TestCorpus(SEED);
    Path in = folder.resolve("in.jsonl");
    Path tables = folder.resolve("tables");
    Path out = folder.resolve("out");
    var records = corpus.records("r", 150);
    Files.write(in, TestCorpus.lines(records.subList(0, 90)));
    code(in, tables);
    ReconcileJob early = job(tables, out);
    mustEqual(early, in, 20);
    early.conclude();

    Files.write(in, TestCorpus.lines(records)); // the next day
    code(in, tables);
    mustEqual(job(tables, out), in, 30);
  }

  private void mustEqual(ReconcileJob job, Path in, int least) throws IOException {
    SingleProcess single = SingleProcess.run(coder, List.of(in.toString()));
    Reconciled ledger = new Reconciler().reconcile(single.documents, single.statements);
    ContractJson json = new ContractJson();
    assertThat(ledger.entries()).as("seed " + SEED).hasSizeGreaterThan(least);
    assertThat(ledger.origins()).as("seed " + SEED).hasSizeGreaterThan(least / 2);
    assertThat(ledger.disputes()).as("seed " + SEED).isNotEmpty();
    assertThat(json(job.entries())).isEqualTo(ledger.entries().stream().map(json::entry).toList());
    assertThat(json(job.disputes()))
        .isEqualTo(ledger.disputes().stream().map(json::dispute).toList());
    assertThat(json(job.origins())).isEqualTo(ledger.origins().stream().map(json::origin).toList());
  }
}
