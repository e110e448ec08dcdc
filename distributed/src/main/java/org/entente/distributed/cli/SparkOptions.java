package org.entente.distributed.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.SparkStart;
import org.entente.distributed.code.CoderHolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every job takes. */
final class SparkOptions {

  @Option(
      names = "--master",
      paramLabel = "MASTER",
      description =
          "Where the work runs: local[N] in this process (default: all processors), spark://…, yarn,"
              + " k8s://…. Under spark-submit its own --master holds.")
  @Nullable String master;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "A setting of Spark; may be repeated.")
  Map<String, String> settings = new HashMap<>();

  @Option(
      names = "--models",
      paramLabel = "ARCHIVE",
      description = "The parser's model for executors, from \"cluster models\".")
  @Nullable String models;

  /** Whether spark-submit started this process: it then sets the master itself. */
  private static boolean submitted() {
    return System.getProperty("spark.master") != null;
  }

  SparkSession start(PrintStream err) {
    err.println("Starting Spark");
    Map<String, String> more = new HashMap<>(settings);
    if (models != null) {
      more.put("spark.archives", models + "#" + CoderHolder.ARCHIVE);
    }
    String where = master != null ? master : submitted() ? "" : "local[*]";
    return SparkStart.session(where, more);
  }

  /** An address that means the same to every executor. */
  static String address(String given) {
    return given.matches("[a-zA-Z][a-zA-Z0-9+.-]+:/.*")
        ? given.replaceFirst("/+$", "")
        : "file://" + Path.of(given).toAbsolutePath().normalize();
  }
}
