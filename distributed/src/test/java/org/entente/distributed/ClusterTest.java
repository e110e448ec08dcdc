package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
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

/** Coding and reconciling by two executors that are processes of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {

  private static final long SEED = 42_2026;

  private SparkSession spark;
  private Coder coder;

  @BeforeAll
  void start() throws IOException {
    coder = Coder.load(said -> {}); // makes the model, where there is none yet, once and not twice
    spark = TestCluster.start();
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  private CodeJob job(Path out, int pieceBytes) {
    return new CodeJob(spark, out.toUri().toString(), Rules.of(60), pieceBytes, said -> {});
  }

  private static List<Path> pieces(Path out) throws IOException {
    if (!Files.isDirectory(out.resolve("_work"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out.resolve("_work"))) {
      return files.filter(file -> file.toString().endsWith(".gz")).toList();
    }
  }

  @Test
  void anExecutorThatIsKilledCostsNoRowAndDoublesNone(@TempDir Path folder) throws Exception {
    Path in = folder.resolve("in");
    new TestCorpus(SEED).write(in); // some of it cannot be read
    Path out = folder.resolve("out");
    AtomicBoolean killed = new AtomicBoolean();
    long seed = System.nanoTime();
    Thread killer =
        new Thread(
            () -> {
              try {
                while (pieces(out).size() < 2) {
                  Thread.sleep(5);
                }
                Thread.sleep(new Random(seed).nextInt(50));
                killed.set(TestCluster.executors().get(0).destroyForcibly());
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e); // and the flag says that nothing was killed
              }
            });
    killer.start();

    CodeJob.Summary done = job(out, 1_000).run(List.of(in.toString()));

    killer.join();
    assertThat(killed).isTrue();
    SingleProcess single = SingleProcess.run(coder, List.of(in.toString()));
    assertThat(done.statements())
        .as("seeds " + SEED + ", " + seed)
        .isEqualTo(single.statements.size());
    Read read = new Read(spark, out);
    assertThat(read.statements()).isEqualTo(single.lines());
    assertThat(read.documents()).isEqualTo(single.documents);
    assertThat(read.problems()).containsExactlyInAnyOrderElementsOf(single.problems);
  }

  @Test
  void aRunThatFailedGoesOnWhereItWas(@TempDir Path folder) throws IOException {
    Path in =
        Files.write(
            folder.resolve("in.jsonl"), TestCorpus.lines(new TestCorpus(SEED).records("r", 80)));
    Path out = Files.createDirectories(folder.resolve("out"));
    Path inTheWay = Files.writeString(out.resolve("documents"), "no folder");
    assertThatThrownBy(() -> job(out, 2_000).run(List.of(in.toString())))
        .isInstanceOf(Exception.class);
    int coded = pieces(out).size();
    assertThat(coded).isGreaterThan(5);
    assertThat(new Read(spark, out).statements()).as("an incomplete run does not count").isEmpty();

    Files.delete(inTheWay);
    Files.delete(pieces(out).get(3)); // as if it had never been done
    CodeJob.Summary done = job(out, 2_000).run(List.of(in.toString()));

    assertThat(done.pieces()).isEqualTo(coded);
    assertThat(done.found()).isEqualTo(coded - 1);
    assertThat(new Read(spark, out).statements())
        .isEqualTo(SingleProcess.run(coder, List.of(in.toString())).lines());
  }

  @Test
  void givesTheEntriesThatTheLedgerGives(@TempDir Path folder) throws IOException {
    Path in =
        Files.write(
            folder.resolve("in.jsonl"), TestCorpus.lines(new TestCorpus(SEED).records("e", 60)));
    Path out = folder.resolve("out");
    job(out, 4_000).run(List.of(in.toString()));
    SingleProcess single = SingleProcess.run(coder, List.of(in.toString()));
    Reconciled ledger = new Reconciler().reconcile(single.documents, single.statements);
    ContractJson json = new ContractJson();

    ReconcileJob job =
        new ReconcileJob(
            spark,
            out.toUri().toString(),
            folder.resolve("results").toUri().toString(),
            said -> {});

    assertThat(
            job.entries().orderBy("id").select("json").collectAsList().stream()
                .map(r -> r.getString(0)))
        .containsExactlyElementsOf(ledger.entries().stream().map(json::entry).toList());
    assertThat(
            job.origins().orderBy("id").select("json").collectAsList().stream()
                .map(r -> r.getString(0)))
        .containsExactlyElementsOf(ledger.origins().stream().map(json::origin).toList());
  }
}
