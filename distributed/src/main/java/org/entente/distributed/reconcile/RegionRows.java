package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.table.RecordJson;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.ReconcileStore.Told;
import org.entente.ledger.reconcile.RegionResults;
import org.entente.ledger.reconcile.Slices;
import org.entente.ledger.reconcile.TextNote;
import org.entente.model.Document;

/**
 * The results of the regions: each is one slice and worked out by the ledger's own rules. A region
 * cannot be parted, for every claim in it may bear on every other; so the large ones are dealt out
 * first, each to the partition that has least to do, and none waits behind another by chance.
 */
final class RegionRows {

  /** Kinds of results. */
  static final String ENTRY = "entry";

  static final String DISPUTE = "dispute";
  static final String ORIGIN = "origin";
  static final String MISCOPIED = "miscopied";

  private static final StructType RESULT =
      new StructType()
          .add("region", DataTypes.StringType)
          .add("result", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("json", DataTypes.StringType);

  private static final StructType WITHIN =
      new StructType().add("part_of", DataTypes.StringType).add("region", DataTypes.StringType);

  private static final StructType PLACE =
      new StructType().add("key", DataTypes.StringType).add("place", DataTypes.IntegerType);

  private final SparkSession spark;
  private final int partitions;

  /**
   * A maker of results.
   *
   * @param partitions into so many the work is dealt out
   */
  RegionRows(SparkSession spark, int partitions) {
    this.spark = spark;
    this.partitions = partitions;
  }

  /**
   * The results of all regions, each as JSON of the contract.
   *
   * @param claims as {@link ClaimRows} gives them
   * @param texts number and note of each text
   * @param groups number, first and note of the texts that are not alone
   * @param documents number and JSON with text
   * @param facts the same without text
   */
  Dataset<Row> of(
      Dataset<Row> claims,
      Dataset<Row> texts,
      Dataset<Row> groups,
      Dataset<Row> documents,
      Dataset<Row> facts,
      Broadcast<Map<String, String>> aliases) {
    Dataset<Row> within = within(claims);
    Dataset<Row> own =
        claims.select(col("region").as("key"), col("text"), col("note"), col("json"));
    Dataset<Row> helping =
        claims
            .join(broadcast(within), "region")
            .select(col("part_of").as("key"), col("text"), col("note"), col("json"));
    Dataset<Row> ownTexts = own.select("key", "text").distinct();
    Dataset<Row> helpingTexts =
        helping.select("key", "text").distinct().join(ownTexts, keyText(), "left_anti");
    Dataset<Row> notes = notes(texts, groups);
    Dataset<Row> firsts =
        ownTexts
            .union(helpingTexts)
            .join(notes.withColumnRenamed("number", "text"), "text")
            .select("key", "note", "first_note");
    Dataset<Row> told = own.union(helping);
    Dataset<Row> parts =
        Slice.parts(told, col("key"), 0, concat(col("note"), lit("\t"), col("json")))
            .union(documents(ownTexts, documents))
            .union(documents(helpingTexts, facts))
            .union(Slice.parts(firsts, col("key"), 2, col("note")))
            .union(Slice.parts(firsts, col("key"), 2, col("first_note")));
    Dataset<Row> placed =
        parts.join(broadcast(places(told)), "key").repartitionById(partitions, col("place"));
    return Slice.inPlace(placed, () -> reconciling(aliases.value()), RESULT);
  }

  private static String[] keyText() {
    return new String[] {"key", "text"};
  }

  private static Dataset<Row> documents(Dataset<Row> keyed, Dataset<Row> documents) {
    return Slice.parts(
        keyed.join(documents.withColumnRenamed("number", "text"), "text"),
        col("key"),
        1,
        col("json"));
  }

  /** Number, note and note of the first text of every text. */
  private static Dataset<Row> notes(Dataset<Row> texts, Dataset<Row> groups) {
    Dataset<Row> first = texts.select(col("number").as("first"), col("note").as("first_note"));
    Dataset<Row> grouped = groups.select(col("number"), col("first"), col("note").as("grouped"));
    return texts
        .select("number", "note")
        .join(grouped, "number")
        .join(first, "first")
        .select(col("number"), col("grouped").as("note"), col("first_note"))
        .union(
            texts
                .join(grouped, texts.col("number").equalTo(grouped.col("number")), "left_anti")
                .select(col("number"), col("note"), col("note").as("first_note")));
  }

  /** Regions beside those with forecasts whose claims they are held against. */
  private Dataset<Row> within(Dataset<Row> claims) {
    List<Row> rows = new ArrayList<>();
    for (Row row : claims.where("forecast").select("region").distinct().collectAsList()) {
      String region = row.getString(0);
      for (String part : Slices.within(region)) {
        if (!part.equals(region)) {
          rows.add(RowFactory.create(region, part));
        }
      }
    }
    return spark.createDataFrame(rows, WITHIN);
  }

  /** Deals the regions out, the one with most claims first, each to where least is to be done. */
  private Dataset<Row> places(Dataset<Row> told) {
    List<Row> counts =
        new ArrayList<>(
            told.groupBy("key").count().orderBy(col("count").desc(), col("key")).collectAsList());
    java.util.PriorityQueue<long[]> least =
        new java.util.PriorityQueue<>(
            java.util.Comparator.comparingDouble((long[] p) -> p[0]).thenComparingLong(p -> p[1]));
    for (int i = 0; i < partitions; i++) {
      least.add(new long[] {0, i});
    }
    List<Row> places = new ArrayList<>();
    for (Row row : counts) {
      long[] place = java.util.Objects.requireNonNull(least.poll());
      places.add(RowFactory.create(row.getString(0), (int) place[1]));
      least.add(new long[] {place[0] + cost(row.getLong(1)), place[1]});
    }
    return spark.createDataFrame(places, PLACE);
  }

  /** What a region of so many claims takes, in no unit; n·log n is assumed. */
  private static long cost(long claims) {
    return (long) (claims * Math.log(claims + 2.0)) + 1;
  }

  private static Slice.Work reconciling(Map<String, String> aliases) {
    Slices slices = new Slices();
    ContractJson json = new ContractJson();
    return slice -> {
      List<Told> told = new ArrayList<>();
      for (String part : slice.parts(0)) {
        int tab = part.indexOf('\t');
        told.add(
            new Told(
                Notes.claim(part.substring(0, tab)), json.readStatement(part.substring(tab + 1))));
      }
      Map<String, Document> documents = new HashMap<>();
      slice.parts(1).stream()
          .map(RecordJson::document)
          .forEach(document -> documents.put(document.id(), document));
      Map<Long, TextNote> notes = new TreeMap<>();
      slice.parts(2).stream().map(Notes::text).forEach(note -> notes.put(note.number(), note));
      RegionResults results =
          slices.region(slice.key(), told, documents.values(), notes.values(), aliases);
      return rows(slice.key(), results, json).stream();
    };
  }

  private static List<Row> rows(String region, RegionResults results, ContractJson json) {
    List<Row> rows = new ArrayList<>();
    results.entries().forEach(e -> rows.add(row(region, ENTRY, e.id(), json.entry(e))));
    results.disputes().forEach(d -> rows.add(row(region, DISPUTE, d.id(), json.dispute(d))));
    results.origins().forEach(o -> rows.add(row(region, ORIGIN, o.id(), json.origin(o))));
    results.miscopied().forEach(d -> rows.add(row(region, MISCOPIED, d, "")));
    return rows;
  }

  private static Row row(String region, String result, String id, String json) {
    return RowFactory.create(region, result, id, json);
  }
}
