package org.entente.distributed.reconcile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.input.Files;

/**
 * Tables that are worked out once for each state of their sources and kept, so that what failed
 * goes on after the last table that was done. The file {@code current} says which state is the
 * newest.
 */
final class Kept {

  private final SparkSession spark;
  private final Files files;
  private final String folder;
  private final String state;
  private final String before;

  Kept(SparkSession spark, Files files, String folder, String state) throws IOException {
    this.spark = spark;
    this.files = files;
    this.folder = folder;
    this.state = state;
    String last = last(files, folder);
    this.before = last.equals(state) ? "" : last;
  }

  private static String last(Files files, String folder) throws IOException {
    String current = folder + "/current";
    return files.exists(current)
        ? new String(files.readAll(current), StandardCharsets.UTF_8).strip()
        : "";
  }

  /** Works a table out. */
  @FunctionalInterface
  interface Maker {
    Dataset<Row> make() throws IOException;
  }

  private String path(String of, String table) {
    return folder + "/" + table + "/state=" + of;
  }

  /** The table of this state, made if it is not there. */
  Dataset<Row> get(String table, Maker maker) throws IOException {
    String path = path(state, table);
    if (!files.exists(path + "/_SUCCESS")) {
      maker.make().write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(path);
    }
    return spark.read().parquet(path);
  }

  /** The table of the state before this one, if it was worked out. */
  Optional<Dataset<Row>> before(String table) throws IOException {
    String path = path(before, table);
    return !before.isEmpty() && files.exists(path + "/_SUCCESS")
        ? Optional.of(spark.read().parquet(path))
        : Optional.empty();
  }

  /** Makes this state the newest, and deletes what is left of the one before. */
  void conclude() throws IOException {
    files.write(folder + "/current", out -> out.write(state.getBytes(StandardCharsets.UTF_8)));
    if (!before.isEmpty()) {
      for (String table : files.list(folder)) {
        files.delete(table + "/state=" + before);
      }
    }
  }
}
