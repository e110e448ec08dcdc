package org.entente.distributed.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.code.Costs;
import org.entente.distributed.reconcile.ReconcileJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente cluster origins|entries|series}: what follows from a folder of statements. */
abstract class ResultsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin SparkOptions spark = new SparkOptions();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FOLDER",
      description = "Tables of \"cluster code\".")
  String in = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description =
          "The folder of results, the same for all jobs on these tables; what a job before worked"
              + " out there is taken as it is.")
  String out = "";

  @Option(names = "--json", description = "Also print the results as JSON, sorted by id.")
  boolean json;

  ResultsCommand(Streams streams) {
    this.streams = streams;
  }

  /** The table of this job; works it out. */
  abstract Dataset<Row> table(ReconcileJob job) throws IOException;

  @Override
  public Integer call() throws IOException {
    try (SparkSession session = spark.start(streams.err())) {
      long began = System.nanoTime();
      Costs costs = new Costs();
      session.sparkContext().addSparkListener(costs);
      ReconcileJob job =
          new ReconcileJob(
              session, SparkOptions.address(in), SparkOptions.address(out), streams.err()::println);
      Dataset<Row> table = table(job);
      if (json) {
        print(table);
      }
      long rows = table.count();
      job.conclude();
      double seconds = (System.nanoTime() - began) / 1e9;
      streams
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "%,d rows; %.1f s, %.1f MB shuffled.",
                  rows,
                  seconds,
                  costs.shuffleBytes() / 1e6));
      return ClusterProgram.DONE;
    }
  }

  private void print(Dataset<Row> table) {
    boolean whole = java.util.Arrays.asList(table.columns()).contains("json");
    Dataset<String> lines =
        whole
            ? table.orderBy("id").select("json").as(org.apache.spark.sql.Encoders.STRING())
            : table.orderBy("from", "to", "month").toJSON();
    lines.toLocalIterator().forEachRemaining(line -> streams.out().append(line).append('\n'));
    streams.out().flush();
  }

  /** {@code entente cluster origins}. */
  @Command(
      name = "origins",
      mixinStandardHelpOptions = true,
      description = "Who copies whom, as \"entente origins\" tells it.")
  static final class Origins extends ResultsCommand {
    Origins(Streams streams) {
      super(streams);
    }

    @Override
    Dataset<Row> table(ReconcileJob job) throws IOException {
      return job.origins();
    }
  }

  /** {@code entente cluster entries}. */
  @Command(
      name = "entries",
      mixinStandardHelpOptions = true,
      description =
          "Entries and disputes, as \"entente ledger\" and \"entente disputes\" tell them.")
  static final class Entries extends ResultsCommand {
    Entries(Streams streams) {
      super(streams);
    }

    @Override
    Dataset<Row> table(ReconcileJob job) throws IOException {
      job.disputes();
      return job.entries();
    }
  }

  /** {@code entente cluster series}. */
  @Command(
      name = "series",
      mixinStandardHelpOptions = true,
      description = "Dyads by month: events by quad class, reports, wordings, money.")
  static final class Series extends ResultsCommand {
    Series(Streams streams) {
      super(streams);
    }

    @Override
    Dataset<Row> table(ReconcileJob job) throws IOException {
      return job.series();
    }
  }
}
