package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.Coder;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Coding on Spark inside this process, held against the single process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeJobTest {

  private static final long SEED = 20261122;
  private static final int SMALL_PIECES = 3_000;

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

  private CodeJob job(Path out) {
    return new CodeJob(spark, out.toUri().toString(), Rules.of(60), SMALL_PIECES, said -> {});
  }

  @Test
  void givesWhatTheSingleProcessGivesToTheByte(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in");
    new TestCorpus(SEED).write(in);
    SingleProcess single = SingleProcess.run(coder, List.of(in.toString(), "not-there.jsonl"));
    assertThat(single.statements).as("seed " + SEED).hasSizeGreaterThan(200);

    CodeJob.Summary done =
        job(folder.resolve("out")).run(List.of(in.toString(), "not-there.jsonl"));

    assertThat(done.pieces()).isGreaterThan(10);
    assertThat(done.serious()).isTrue();
    Read read = new Read(spark, folder.resolve("out"));
    assertThat(read.statements()).isEqualTo(single.lines());
    assertThat(read.documents()).isEqualTo(single.documents);
    assertThat(read.problems()).containsExactlyInAnyOrderElementsOf(single.problems);
  }

  @Test
  void readsParquetAsTheSameRecordsInJsonLines(@TempDir Path folder) throws IOException {
    byte[] lines = TestCorpus.lines(new TestCorpus(SEED).records("p", 50));
    Path plain = Files.write(folder.resolve("rows.jsonl"), lines);
    spark
        .read()
        .json(
            spark.createDataset(
                List.of(new String(lines, StandardCharsets.UTF_8).split("\n")), Encoders.STRING()))
        .coalesce(1)
        .write()
        .parquet(folder.resolve("rows.parquet").toString());

    job(folder.resolve("out")).run(List.of(folder.resolve("rows.parquet") + "/*.parquet"));

    assertThat(new Read(spark, folder.resolve("out")).statements())
        .isEqualTo(SingleProcess.run(coder, List.of(plain.toString())).lines());
  }

  @Test
  void codesOnlyWhatIsNew(@TempDir Path folder) throws IOException {
    List<ObjectNode> records = new TestCorpus(SEED).records("i", 40);
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out");
    Files.write(in, TestCorpus.lines(records.subList(0, 25)));
    assertThat(job(out).run(List.of(in.toString())).documents()).isEqualTo(25);
    assertThat(job(out).run(List.of(in.toString())).run()).as("the same file").isEmpty();

    Files.write(in, TestCorpus.lines(records)); // it has grown
    CodeJob.Summary second = job(out).run(List.of(in.toString()));

    assertThat(second.documents()).isEqualTo(15);
    assertThat(new Read(spark, out).statements())
        .isEqualTo(SingleProcess.run(coder, List.of(in.toString())).lines());
  }

  @Test
  void aDocumentThatTakesTooLongIsKeptWithoutStatements(@TempDir Path folder) throws IOException {
    TestCorpus corpus = new TestCorpus(SEED);
    List<ObjectNode> records = corpus.records("t", 12);
    StringBuilder endless = new StringBuilder();
    while (endless.length() < 1_200_000) {
      endless.append(corpus.text()).append(' ');
    }
    records.get(3).put("text", endless.toString());
    Path in = Files.write(folder.resolve("in.jsonl"), TestCorpus.lines(records));

    CodeJob.Summary done =
        new CodeJob(spark, folder.resolve("out").toUri().toString(), Rules.of(2), 1 << 20, s -> {})
            .run(List.of(in.toString()));

    assertThat(done.documents()).isEqualTo(12);
    Read read = new Read(spark, folder.resolve("out"));
    assertThat(read.problems()).anyMatch(p -> p.contains("uncoded") && p.contains("longer than 2"));
    assertThat(read.statements()).noneMatch(s -> s.contains("\"document\":\"t3\""));
    assertThat(read.statements()).anyMatch(s -> s.contains("\"document\":\"t4\""));
  }
}
