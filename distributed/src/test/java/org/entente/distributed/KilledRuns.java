package org.entente.distributed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
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

/**
 * Codes and reconciles a corpus again and again, and kills one of two executors at a random moment
 * of each run; what comes out is held row by row against the single process.
 */
final class KilledRuns {

  private static final int PIECE_BYTES = 10_000;
  private static final int HEAP_MEGABYTES = 2_048;

  private final PrintStream out = System.out;
  private final SparkSession spark;
  private final boolean all;
  private final Random random;

  private KilledRuns(SparkSession spark, boolean all, long seed) {
    this.spark = spark;
    this.all = all;
    this.random = new Random(seed);
  }

  /**
   * Prints for each run when an executor was killed and how many rows differ.
   *
   * @param arguments a folder for what comes out, how many runs (10), documents (300), the jobs
   *     ({@code all}, or {@code code} alone), the seed
   */
  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    int documents = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
    boolean all = arguments.length <= 3 || arguments[3].equals("all");
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : System.nanoTime();
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    Path in = folder.resolve("in.jsonl");
    java.nio.file.Files.createDirectories(folder);
    java.nio.file.Files.write(in, TestCorpus.lines(new TestCorpus(seed).records("k", documents)));
    SingleProcess single = SingleProcess.run(Coder.load(said -> {}), List.of(in.toString()));
    Reconciled ledger = new Reconciler().reconcile(single.documents, single.statements);
    try (SparkSession spark = TestCluster.start(HEAP_MEGABYTES, TestCluster.SMALL)) {
      KilledRuns killed = new KilledRuns(spark, all, seed);
      killed.out.println("seed " + seed);
      double seconds = killed.run(0, in, folder, single, ledger, 0);
      for (int run = 1; run <= runs; run++) {
        killed.run(run, in, folder, single, ledger, seconds);
      }
    }
  }

  /** One run; within so many seconds of its begin an executor is killed, if there are any. */
  private double run(
      int number, Path in, Path folder, SingleProcess single, Reconciled ledger, double within)
      throws Exception {
    String tables = folder.resolve("tables-" + number).toUri().toString();
    AtomicReference<String> said = new AtomicReference<>("");
    Thread killer = killer(number, within, said);
    long began = System.nanoTime();
    killer.start();
    new CodeJob(spark, tables, Rules.of(60), PIECE_BYTES, said::set).run(List.of(in.toString()));
    ReconcileJob job =
        new ReconcileJob(
            spark, tables, folder.resolve("out-" + number).toUri().toString(), said::set);
    List<String> entries = all ? json(job.entries()) : List.of();
    List<String> origins = all ? json(job.origins()) : List.of();
    double seconds = (System.nanoTime() - began) / 1e9;
    killer.interrupt();
    killer.join();
    Read read = new Read(spark, folder.resolve("tables-" + number));
    ContractJson json = new ContractJson();
    out.println(
        String.format(
            Locale.ROOT,
            "run %d, %.1f s: statements %s, documents %s, problems %s, entries %s, origins %s",
            number,
            seconds,
            compared(read.statements(), single.lines()),
            compared(read.documents(), single.documents),
            compared(read.problems(), single.problems),
            all ? compared(entries, ledger.entries().stream().map(json::entry).toList()) : "-",
            all ? compared(origins, ledger.origins().stream().map(json::origin).toList()) : "-"));
    return seconds;
  }

  private Thread killer(int number, double within, AtomicReference<String> said) {
    double after = within * random.nextDouble();
    return new Thread(
        () -> {
          try {
            Thread.sleep(within == 0 ? Long.MAX_VALUE : (long) (after * 1_000));
            List<ProcessHandle> executors = TestCluster.executors();
            boolean done =
                !executors.isEmpty()
                    && executors.get(random.nextInt(executors.size())).destroyForcibly();
            out.println(
                String.format(
                    Locale.ROOT,
                    "run %d: %s after %.1f s, while \"%s\"",
                    number,
                    done ? "killed" : "none there to kill",
                    after,
                    said.get()));
          } catch (InterruptedException e) {
            out.println("run " + number + ": nothing killed");
          }
        });
  }

  private static List<String> json(Dataset<Row> rows) throws IOException {
    return rows.orderBy("id").select("json").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static String compared(List<?> got, List<?> wanted) {
    return got.equals(wanted)
        ? got.size() + " the same"
        : "DIFFERENT (" + got.size() + " for " + wanted.size() + ")";
  }
}
