package org.entente.distributed.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.desk.SliceFilter;
import org.entente.distributed.desk.SliceImport;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente import statements}: a slice of a cluster's tables comes into a ledger. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description =
        "Takes documents with their texts and statements out of the tables of \"cluster code\" into"
            + " a ledger: those that have a statement as asked for. Without a choice, all.")
final class ImportStatementsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin SparkOptions spark = new SparkOptions();

  @Parameters(paramLabel = "FOLDER", description = "Tables of \"cluster code\".")
  String in = "";

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      defaultValue = "ledger.entente",
      description = "The ledger (default: ${DEFAULT-VALUE}).")
  Path file = Path.of("ledger.entente");

  @Option(
      names = "--between",
      split = ",",
      paramLabel = "A,B",
      description = "Codes of actors that are both among the sides.")
  List<String> between = List.of();

  @Option(names = "--since", paramLabel = "DAY", description = "The first day, as 2024-01-01.")
  @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DAY", description = "The last day.")
  @Nullable LocalDate until;

  @Option(
      names = "--channel",
      split = ",",
      paramLabel = "CHANNEL",
      description = "military, economic, …; may be repeated.")
  List<String> channels = List.of();

  ImportStatementsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    SliceFilter filter;
    try {
      filter =
          new SliceFilter(
              between.stream().map(code -> new ActorCode(code.strip())).toList(),
              since,
              until,
              channels.stream().map(Channel::get).toList());
    } catch (IllegalArgumentException e) {
      streams.err().println("entente: " + e.getMessage());
      return ClusterProgram.USAGE;
    }
    long began = System.nanoTime();
    try (SparkSession session = spark.start(streams.err());
        Ledger ledger = Ledger.open(file)) {
      SliceImport.Summary done =
          new SliceImport(session, SparkOptions.address(in), streams.err()::println)
              .into(ledger, filter);
      streams
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "%,d documents (%,d were there already), %,d statements, kept in %s; %.1f s.",
                  done.documents(),
                  done.known(),
                  done.statements(),
                  file,
                  (System.nanoTime() - began) / 1e9));
      return ClusterProgram.DONE;
    }
  }
}
