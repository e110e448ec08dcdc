package org.entente.distributed.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.code.Runs;
import org.entente.distributed.code.Tables;
import org.entente.distributed.input.Files;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.json.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente cluster print}: the statements of a folder of tables as JSON Lines. */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    description =
        "Prints the statements of a folder of tables as \"entente statements\" prints them: JSON"
            + " Lines in the order of reading.")
final class PrintCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin SparkOptions spark = new SparkOptions();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FOLDER",
      description = "Tables of \"cluster code\".")
  String in = "";

  PrintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession session = spark.start(streams.err())) {
      String folder = SparkOptions.address(in);
      List<String> runs = new Runs(Files.here(), folder).list();
      Iterator<Row> rows =
          new Tables(session, folder)
              .statements(runs)
              .orderBy("run", "position", "number")
              .toLocalIterator();
      ContractJson json = new ContractJson();
      PrintStream out = streams.out();
      rows.forEachRemaining(
          row -> out.append(json.statement(StatementTable.statement(row))).append('\n'));
      out.flush();
      return ClusterProgram.DONE;
    }
  }
}
