package org.entente.distributed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentReader;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/**
 * Measures coding by two executors of one processor each, that are processes of their own, against
 * one process with two threads: turn by turn over the same corpus, after one turn of each that is
 * not counted. Both read the corpus, code it and write what they find; starts of Java and Spark are
 * left out. On a machine that others use too, processor time says more than the clock.
 */
final class ClusterSpeed {

  private static final int HEAP_MEGABYTES = 3_072;
  private static final int WAITING = 6;

  private final PrintStream out = System.out;
  private final SparkSession spark;
  private final Coder coder;
  private final Path folder;
  private final String corpus;

  private ClusterSpeed(SparkSession spark, Coder coder, Path folder, String corpus) {
    this.spark = spark;
    this.coder = coder;
    this.folder = folder;
    this.corpus = corpus;
  }

  /**
   * Prints the figures.
   *
   * @param arguments the corpus, a folder for what comes out, how many turns are counted (3)
   */
  public static void main(String[] arguments) throws Exception {
    int turns = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Coder coder = Coder.load(said -> {});
    try (SparkSession spark = TestCluster.start(HEAP_MEGABYTES, Map.of())) {
      ClusterSpeed speed =
          new ClusterSpeed(spark, coder, Path.of(arguments[1]).toAbsolutePath(), arguments[0]);
      for (int turn = 0; turn <= turns; turn++) {
        Cost single = speed.cost(speed::single);
        int number = turn;
        Cost cluster = speed.cost(() -> speed.cluster(number));
        speed.say(turn, single, cluster);
      }
    }
  }

  /** What a turn took: by the clock, and of processors, in seconds. */
  private record Cost(double clock, double processor) {}

  /** One turn. */
  @FunctionalInterface
  private interface Turn {
    void run() throws Exception;
  }

  private Cost cost(Turn turn) throws Exception {
    double before = processor();
    long began = System.nanoTime();
    turn.run();
    return new Cost((System.nanoTime() - began) / 1e9, processor() - before);
  }

  /** What this process and its executors have used so far. */
  private static double processor() {
    double all = seconds(ProcessHandle.current());
    for (ProcessHandle executor : TestCluster.executors()) {
      all += seconds(executor);
    }
    return all;
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private void cluster(int turn) throws IOException {
    String tables = folder.resolve("turn-" + turn).toUri().toString();
    long began = System.nanoTime();
    CodeJob.Summary done =
        new CodeJob(spark, tables, Rules.of(120), 1 << 20, said -> phase(said, began))
            .run(List.of(corpus));
    out.println(done);
  }

  private void phase(String said, long began) {
    out.println(
        String.format(Locale.ROOT, "  %6.1f s  %s", (System.nanoTime() - began) / 1e9, said));
  }

  private void single() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve("single.jsonl"))) {
      Waiting waiting = new Waiting(threads, lines);
      new DocumentReader(ReadingLimits.DEFAULT)
          .read(List.of(corpus), InputStream.nullInputStream(), waiting);
      waiting.take(0);
      out.println(waiting.statements + " statements");
    } finally {
      threads.shutdownNow();
    }
  }

  /** Codes on its threads what is read, and writes it down in the order of reading. */
  private final class Waiting implements DocumentSink {
    private final ContractJson json = new ContractJson();
    private final Queue<Future<Coding>> open = new ArrayDeque<>();
    private final ExecutorService threads;
    private final BufferedWriter lines;
    private long statements;

    Waiting(ExecutorService threads, BufferedWriter lines) {
      this.threads = threads;
      this.lines = lines;
    }

    @Override
    public void document(Document document) {
      open.add(threads.submit(() -> coder.code(document)));
      take(WAITING);
    }

    private void take(int left) {
      try {
        while (open.size() > left) {
          for (var statement : open.remove().get().statements()) {
            lines.append(json.statement(statement)).append('\n');
            statements++;
          }
        }
      } catch (IOException | ExecutionException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      // what cannot be read is not measured
    }
  }

  private void say(int turn, Cost single, Cost cluster) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s: one process %.1f s, %.1f s of processors; two executors %.1f s, %.1f s of"
                + " processors; throughput %.2f by the clock, %.2f by processors",
            turn == 0 ? "warm-up" : "turn " + turn,
            single.clock(),
            single.processor(),
            cluster.clock(),
            cluster.processor(),
            single.clock() / cluster.clock(),
            single.processor() / cluster.processor()));
  }
}
