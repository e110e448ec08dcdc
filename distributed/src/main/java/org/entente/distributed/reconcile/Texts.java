package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.RecordJson;
import org.entente.ledger.reconcile.Slices;
import org.entente.model.Document;

/**
 * The texts of the documents: what is kept of each, and which are pairs. Candidates come from a
 * join over the passages that the ledger's own rule chooses; of a passage that very many texts
 * have, only those of the least numbers are held against all, so that no formula of a news agency
 * makes a square of pairs.
 */
final class Texts {

  private static final StructType TEXT =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("note", DataTypes.StringType)
          .add("passages", DataTypes.createArrayType(DataTypes.LongType, false));

  private static final StructType DOCUMENT =
      new StructType().add("number", DataTypes.LongType).add("json", DataTypes.StringType);

  private static final StructType PAIR =
      new StructType()
          .add("one", DataTypes.LongType)
          .add("other", DataTypes.LongType)
          .add("linked", DataTypes.BooleanType)
          .add("pair", DataTypes.StringType);

  /** Into so many slices the texts are parted that one is compared with. */
  private static final int CROWDS = 4;

  /** So many of them are held in memory at a time. */
  private static final int AT_ONCE = 200;

  private Texts() {}

  /** Number, note and passages of each document. */
  static Dataset<Row> of(Dataset<Row> documents) {
    MapFunction<Row, Row> text =
        row -> {
          Document document = DocumentTable.document(row);
          return RowFactory.create(
              Slices.text(document).number(),
              Notes.of(Slices.text(document)),
              Slices.passages(document.text()));
        };
    return documents.map(text, Encoders.row(TEXT));
  }

  /** Number of each document and the document itself as JSON, with its text or without. */
  static Dataset<Row> json(Dataset<Row> documents, boolean withText) {
    MapFunction<Row, Row> json =
        row -> {
          Document d = DocumentTable.document(row);
          Document kept = withText ? d : withoutText(d);
          return RowFactory.create(Slices.text(d).number(), RecordJson.of(kept));
        };
    return documents.map(json, Encoders.row(DOCUMENT));
  }

  private static Document withoutText(Document d) {
    return new Document(
        d.id(),
        d.path(),
        d.mediaType(),
        "",
        d.fingerprint(),
        d.language(),
        d.title(),
        d.date(),
        d.publisher(),
        d.author(),
        d.url());
  }

  /** Numbers of the texts that share enough passages to be compared, the smaller first. */
  static Dataset<Row> candidates(Dataset<Row> texts) {
    Dataset<Row> passages = texts.select(col("number"), explode(col("passages")).as("passage"));
    Dataset<Row> first =
        passages
            .withColumn("rank", row_number().over(Window.partitionBy("passage").orderBy("number")))
            .where(col("rank").leq(Slices.LOOKED_AT))
            .select(col("passage"), col("number").as("one"));
    return first
        .join(passages.select(col("passage"), col("number").as("other")), "passage")
        .where("one < other")
        .groupBy("one", "other")
        .count()
        .where(col("count").geq(Slices.FEWEST_PASSAGES))
        .select("one", "other");
  }

  /**
   * The pairs among candidates.
   *
   * @param documents as JSON with their texts
   */
  static Dataset<Row> pairs(Dataset<Row> candidates, Dataset<Row> documents) {
    Column crowd = col("other").mod(lit(CROWDS)).cast("string");
    Dataset<Row> keyed =
        candidates.withColumn("slice", concat_ws("/", col("one").cast("string"), crowd));
    Dataset<Row> ones = keyed.select(col("slice"), col("one").as("number")).distinct();
    Dataset<Row> others = keyed.select(col("slice"), col("other").as("number"));
    Dataset<Row> parts =
        Slice.parts(ones.join(documents, "number"), col("slice"), 0, col("json"))
            .union(Slice.parts(others.join(documents, "number"), col("slice"), 1, col("json")));
    return Slice.work(parts, Texts::comparing, PAIR);
  }

  private static Slice.Work comparing() {
    Slices slices = new Slices();
    return slice -> {
      Document one = RecordJson.document(slice.parts(0).get(0));
      List<Row> rows = new ArrayList<>();
      List<String> others = slice.parts(1);
      for (int from = 0; from < others.size(); from += AT_ONCE) {
        List<Document> some =
            others.subList(from, Math.min(from + AT_ONCE, others.size())).stream()
                .map(RecordJson::document)
                .toList();
        for (Slices.Pair pair : slices.pairs(one, some)) {
          rows.add(
              RowFactory.create(
                  pair.pair().one(), pair.pair().other(), pair.linked(), Notes.of(pair.pair())));
        }
      }
      return rows.stream();
    };
  }
}
