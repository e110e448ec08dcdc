package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Results with their main fields as columns; the whole stays as JSON of the contract. */
final class ResultColumns {

  private static final String SIDES = "`from` array<string>, `to` array<string>, ";

  private static final String ENTRY =
      "kind string, event struct<type:string,mode:string>, channel string, "
          + SIDES
          + "item struct<text:string,class:string>, "
          + "amount struct<what:string,low:double,mid:double,high:double,unit:string,per:string,"
          + "n_sources:int,n_independent:int>, "
          + "period struct<start:date,end:date>, standing string, "
          + "grade struct<source:string,information:int>, "
          + "statements array<struct<id:string,document:string,origin:string,stance:string>>, "
          + "part_of string";

  private static final String DISPUTE =
      "kind string, status string, "
          + "members array<struct<side:string,id:string,document:string,entry:string>>";

  private static final String ORIGIN =
      "level string, first string, "
          + "members array<struct<document:string,relation:string,share:double,date:date>>, "
          + "n_effective double";

  private ResultColumns() {}

  static Dataset<Row> entries(Dataset<Row> results) {
    return with(results, ENTRY).select("region", "id", "fields.*", "json");
  }

  static Dataset<Row> disputes(Dataset<Row> results) {
    return with(results, DISPUTE).select("region", "id", "fields.*", "json");
  }

  static Dataset<Row> origins(Dataset<Row> results) {
    return with(results, ORIGIN).select("id", "fields.*", "json");
  }

  private static Dataset<Row> with(Dataset<Row> results, String fields) {
    return results.withColumn("fields", from_json(col("json"), lit(fields), Map.of()));
  }
}
