package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.model.ActorCode;
import org.entente.model.EventType;
import org.entente.model.EventType.Quad;

/**
 * What passes between two actors in one direction in one month: events by the quad classes of
 * PLOVER, the reports that tell of them, how many wordings those go back to, and sums of money.
 *
 * <p>Events are counted in statements that affirm what happened and are dated to a month or closer,
 * by their own time, else by the day of the document; money is that of entries, so that what ten
 * papers repeat is added once, and neither a part beside its whole nor what a record refutes.
 */
final class Series {

  private static final String[] KEY = {"from", "to", "month"};
  private static final List<String> LOOSE =
      Stream.of(ActorCode.WORLD, ActorCode.REGION, ActorCode.WEST, ActorCode.UNSPECIFIED)
          .map(ActorCode::code)
          .toList();

  private Series() {}

  /**
   * One row for each direction of a dyad and month.
   *
   * @param statements as coded
   * @param wordings columns document and wording (of those that are alone, nothing)
   * @param entries as reconciled
   */
  static Dataset<Row> of(Dataset<Row> statements, Dataset<Row> wordings, Dataset<Row> entries) {
    return reports(statements, wordings)
        .join(money(entries), KEY, "full_outer")
        .na()
        .fill(0, names())
        .select(columns())
        .orderBy("from", "to", "month");
  }

  private static String quad(Quad quad) {
    return quad.name().toLowerCase(Locale.ROOT);
  }

  private static String[] names() {
    return Stream.concat(
            Stream.of("events", "reports", "wordings", "entries"),
            Arrays.stream(Quad.values()).map(Series::quad))
        .toArray(String[]::new);
  }

  private static Column[] columns() {
    Stream<String> names =
        Stream.concat(
            Stream.concat(Arrays.stream(KEY), Arrays.stream(names())), Stream.of("money"));
    return names.map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }

  private static Dataset<Row> reports(Dataset<Row> statements, Dataset<Row> wordings) {
    Dataset<Row> told =
        statements
            .where("event is not null and polarity = 'affirmed'")
            .where("modality in ('asserted', 'reported', 'probable')")
            .withColumn(
                "month", month(col("time.start"), col("time.end"), col("time"), col("date")))
            .where("month is not null")
            .select("id", "document", "from", "to", "month", "event.type");
    Column[] counts =
        Stream.concat(
                Stream.of(
                    count_distinct(col("document")).as("reports"),
                    count_distinct(coalesce(col("wording"), col("document"))).as("wordings")),
                Arrays.stream(Quad.values()).map(Series::sumOf))
            .toArray(Column[]::new);
    return pairs(told.join(wordings, told.col("document").equalTo(wordings.col("of")), "left"))
        .groupBy("from", "to", "month")
        .agg(count(lit(1)).as("events"), counts);
  }

  private static Column sumOf(Quad quad) {
    Object[] types =
        Arrays.stream(EventType.values())
            .filter(type -> type.quad() == quad)
            .map(EventType::name)
            .toArray();
    return sum(when(col("type").isin(types), 1L).otherwise(0L)).as(quad(quad));
  }

  /** One row for each actor of the one side with each of the other. */
  private static Dataset<Row> pairs(Dataset<Row> rows) {
    return rows.withColumn("from", explode(col("from")))
        .withColumn("to", explode(col("to")))
        .where(col("from").notEqual(col("to")))
        .where(
            col("from").isin(LOOSE.toArray()).or(col("to").isin(LOOSE.toArray())).equalTo(false));
  }

  /** The month of a time that is no longer than a month; where none is stated, of the document. */
  private static Column month(Column start, Column end, Column stated, Column day) {
    Column isShort = org.apache.spark.sql.functions.add_months(start, 1).gt(end);
    return when(isShort, date_format(start, "yyyy-MM"))
        .when(stated.isNull(), date_format(day, "yyyy-MM"));
  }

  private static Dataset<Row> money(Dataset<Row> entries) {
    Dataset<Row> worth =
        entries
            .where("amount.what = 'money' and part_of is null and standing <> 'refuted'")
            .withColumn(
                "month",
                month(
                    col("period.start"), col("period.end"), lit("stated"), lit(null).cast("date")))
            .where("month is not null")
            .select(
                col("from"),
                col("to"),
                col("month"),
                concat_ws(" per ", col("amount.unit"), col("amount.per")).as("unit"),
                coalesce(col("amount.low"), col("amount.high")).as("low"),
                coalesce(col("amount.high"), col("amount.low")).as("high"));
    return pairs(worth)
        .groupBy("from", "to", "month", "unit")
        .agg(
            count(lit(1)).as("n"),
            sum(col("low").cast("decimal(38,2)")).cast("double").as("low"),
            sum(col("high").cast("decimal(38,2)")).cast("double").as("high"))
        .groupBy("from", "to", "month")
        .agg(
            sum("n").as("entries"),
            map_from_entries(
                    sort_array(
                        collect_list(
                            struct(col("unit"), struct(col("n"), col("low"), col("high"))))))
                .as("money"));
  }
}
