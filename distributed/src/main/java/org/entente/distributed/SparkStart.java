package org.entente.distributed;

import java.io.File;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Starts Spark for a command, quiet and with what the tables need. */
public final class SparkStart {

  /** Partitions for each processor where everything runs in this process. */
  private static final int PARTITIONS = 4;

  private SparkStart() {}

  /**
   * A session.
   *
   * @param master where the tasks run: {@code local[*]} inside this process, {@code spark://…},
   *     {@code yarn}, {@code k8s://…}; empty where spark-submit has said it
   * @param more further settings, which win
   */
  public static SparkSession session(String master, Map<String, String> more) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("entente")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
            .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
            .config("spark.sql.parquet.compression.codec", "zstd")
            .config("spark.sql.warehouse.dir", new File(tmp(), "entente-warehouse").getPath())
            // While classes are loaded, each growth of their space would else cost a collection of
            // everything. The collector is the user's choice: a second one named here would keep
            // executors from starting.
            .config("spark.executor.defaultJavaOptions", "-XX:MetaspaceSize=192m")
            // Months are folders; one task for each of them to look into takes longer than looking.
            .config("spark.sql.sources.parallelPartitionDiscovery.parallelism", "64")
            // A document that takes a process down is passed over at the fourth attempt.
            .config("spark.task.maxFailures", "8");
    if (!master.isEmpty()) {
      builder.master(master);
    }
    if (master.startsWith("local[")) {
      // Spark's 200 are meant for a cluster.
      int partitions = PARTITIONS * Runtime.getRuntime().availableProcessors();
      builder.config("spark.sql.shuffle.partitions", partitions);
    }
    more.forEach(builder::config);
    return builder.getOrCreate();
  }

  private static String tmp() {
    return System.getProperty("java.io.tmpdir");
  }
}
