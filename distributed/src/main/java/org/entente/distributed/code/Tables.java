package org.entente.distributed.code;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.ProblemTable;
import org.entente.distributed.table.StatementTable;

/**
 * The tables of a folder of coded documents: {@code statements}, {@code documents} and {@code
 * problems}, each parted by run and (but the last) by the month of the document. A run counts once
 * its manifest is there; what a run that failed left behind is not read.
 */
public final class Tables {

  public static final String STATEMENTS = "statements";
  public static final String DOCUMENTS = "documents";
  public static final String PROBLEMS = "problems";

  private static final String MONTH = "month";

  private final SparkSession spark;
  private final String folder;

  public Tables(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** All statements of these runs, in no order; those of StatementTable, run and month. */
  public Dataset<Row> statements(List<String> runs) {
    return read(STATEMENTS, StatementTable.SCHEMA, runs);
  }

  public Dataset<Row> documents(List<String> runs) {
    return read(DOCUMENTS, DocumentTable.SCHEMA, runs);
  }

  public Dataset<Row> problems(List<String> runs) {
    return read(PROBLEMS, ProblemTable.SCHEMA, runs);
  }

  private Dataset<Row> read(String table, StructType schema, List<String> runs) {
    if (runs.isEmpty()) {
      return spark.createDataFrame(List.of(), full(schema));
    }
    String[] paths = runs.stream().map(run -> path(table, run)).toArray(String[]::new);
    return spark
        .read()
        .option("basePath", folder + "/" + table)
        .schema(full(schema))
        .parquet(paths);
  }

  private static StructType full(StructType schema) {
    return schema.add("run", "string").add(MONTH, "string");
  }

  String path(String table, String run) {
    return folder + "/" + table + "/run=" + run;
  }

  /**
   * Writes the table of a run, one file for each month and partition of like size; what stands
   * there is replaced.
   *
   * @param day the column by which it is parted into months
   */
  void write(String table, String run, Dataset<Row> rows, String day) {
    rows.withColumn(MONTH, coalesce(date_format(col(day), "yyyy-MM"), lit("undated")))
        .hint("rebalance", col(MONTH))
        .sortWithinPartitions(MONTH, "position")
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .partitionBy(MONTH)
        .parquet(path(table, run));
  }

  /** The same without months. */
  void write(String table, String run, Dataset<Row> rows) {
    rows.hint("rebalance")
        .sortWithinPartitions("position")
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(path(table, run));
  }
}
