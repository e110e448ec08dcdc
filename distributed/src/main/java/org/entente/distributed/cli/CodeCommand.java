package org.entente.distributed.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente cluster code}: documents become tables of statements. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Codes documents into the tables statements, documents and problems of a folder. Only what"
            + " is new there is coded; a run that failed goes on where it was.")
final class CodeCommand implements Callable<Integer> {

  private static final int MEGA = 1 << 20;

  private final PrintStream err;

  @Mixin SparkOptions spark = new SparkOptions();

  @Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Corpora (.jsonl, .jsonl.gz, .parquet), web archives (.warc, .warc.gz), folders, files,"
              + " patterns; addresses such as hdfs://… and s3a://….")
  List<String> in = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of tables; where it is there already, the run adds to it.")
  String out = "";

  @Option(
      names = "--piece-mb",
      paramLabel = "N",
      description = "Megabytes of input for one task (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  double pieceMegabytes = 1;

  @Option(
      names = "--seconds-per-document",
      paramLabel = "N",
      description = "What takes longer is kept without statements (default: ${DEFAULT-VALUE}).",
      defaultValue = "120")
  double seconds = 120;

  CodeCommand(Streams streams) {
    this.err = streams.err();
  }

  @Override
  public Integer call() throws IOException {
    if (pieceMegabytes <= 0 || seconds <= 0) {
      err.println("entente: --piece-mb and --seconds-per-document must be above 0.");
      return ClusterProgram.USAGE;
    }
    try (SparkSession session = spark.start(err)) {
      long began = System.nanoTime();
      CodeJob.Summary done =
          new CodeJob(
                  session,
                  SparkOptions.address(out),
                  Rules.of(seconds),
                  Math.max(1, (long) (pieceMegabytes * MEGA)),
                  err::println)
              .run(in);
      err.println(said(done, (System.nanoTime() - began) / 1e9));
      return done.serious() ? ClusterProgram.PROBLEMS : ClusterProgram.DONE;
    }
  }

  private static String said(CodeJob.Summary done, double seconds) {
    if (done.run().isEmpty()) {
      return "Nothing new: every file was read by an earlier run.";
    }
    return String.format(
        Locale.ROOT,
        "Run %s: %,d documents, %,d statements, %,d problems; %,d pieces, of which %,d were done"
            + " before; %.1f s.",
        done.run(),
        done.documents(),
        done.statements(),
        done.problems(),
        done.pieces(),
        done.found(),
        seconds);
  }
}
