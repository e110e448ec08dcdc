package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.Slices;
import org.entente.ledger.reconcile.TextNote;
import org.entente.ledger.reconcile.TextPair;
import org.entente.model.Statement;

/** The claims of the statements, and which texts retell each other's figures. */
final class ClaimRows {

  private static final StructType CLAIM =
      new StructType()
          .add("statement", DataTypes.StringType)
          .add("text", DataTypes.LongType)
          .add("region", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("figure", DataTypes.LongType)
          .add("forecast", DataTypes.BooleanType)
          .add("note", DataTypes.StringType)
          .add("json", DataTypes.StringType);

  private static final StructType DOCUMENT_STATEMENT =
      new StructType().add("document", DataTypes.StringType).add("json", DataTypes.StringType);

  private static final StructType RETOLD =
      new StructType().add("one", DataTypes.LongType).add("other", DataTypes.LongType);

  private ClaimRows() {}

  /** Note and statement of each claim. */
  static Dataset<Row> of(Dataset<Row> statements) {
    MapFunction<Row, Row> json =
        row -> {
          Statement statement = StatementTable.statement(row);
          return RowFactory.create(statement.document(), new ContractJson().statement(statement));
        };
    Dataset<Row> rows = statements.map(json, Encoders.row(DOCUMENT_STATEMENT));
    return Slice.work(Slice.parts(rows, col("document"), 0, col("json")), ClaimRows::noting, CLAIM);
  }

  private static Slice.Work noting() {
    Slices slices = new Slices();
    ContractJson json = new ContractJson();
    return slice -> {
      Map<String, String> byId = new java.util.HashMap<>();
      List<Statement> statements = slice.parts(0).stream().map(json::readStatement).toList();
      for (int i = 0; i < statements.size(); i++) {
        byId.put(statements.get(i).id(), slice.parts(0).get(i));
      }
      return slices.claims(slice.key(), statements).stream()
          .map(note -> row(note, byId.getOrDefault(note.statement(), "")));
    };
  }

  private static Row row(ClaimNote n, String json) {
    return RowFactory.create(
        n.statement(),
        n.text(),
        n.region(),
        n.source(),
        n.figure(),
        n.forecast(),
        Notes.of(n),
        json);
  }

  /** Other keys of sources, out of all that claims name. */
  static Map<String, String> aliases(Dataset<Row> claims) {
    MapFunction<Row, String> source = row -> row.getString(0);
    Set<String> sources =
        new HashSet<>(
            claims
                .where("source is not null")
                .select("source")
                .distinct()
                .map(source, Encoders.STRING())
                .filter(
                    (org.apache.spark.api.java.function.FilterFunction<String>) Slices::hasAliases)
                .collectAsList());
    return Slices.aliases(sources);
  }

  /**
   * Which text retells which earlier one.
   *
   * @param texts number and note of each text
   * @param pairs of texts
   */
  static Dataset<Row> retold(
      Dataset<Row> claims,
      Dataset<Row> texts,
      Dataset<Row> pairs,
      Broadcast<Map<String, String>> aliases) {
    Dataset<Row> figured = claims.where("figure <> 0").select("text", "figure", "source", "note");
    Dataset<Row> first =
        figured
            .select("figure", "text")
            .distinct()
            .withColumn("rank", row_number().over(Window.partitionBy("figure").orderBy("text")))
            .where(col("rank").leq(Slices.LOOKED_AT))
            .select("figure", "text");
    Dataset<Row> others =
        figured
            .join(first, new String[] {"figure", "text"}, "left_semi")
            .select(col("figure"), col("text").as("other"), col("note").as("told"));
    Dataset<Row> asked =
        figured
            .where("source is not null")
            .select("text", "figure")
            .distinct()
            .join(others, "figure")
            .where("text <> other")
            .select("text", "other", "told");
    Dataset<Row> met = asked.select("text", "other").distinct();
    Dataset<Row> later = met.select("text").distinct();
    Dataset<Row> both =
        pairs
            .select(col("one").as("text"), col("other"), col("pair"))
            .union(pairs.select(col("other").as("text"), col("one").as("other"), col("pair")));
    Dataset<Row> own = figured.join(later, "text");
    Dataset<Row> parts =
        Slice.parts(
                later.join(texts, later.col("text").equalTo(texts.col("number"))),
                col("text"),
                0,
                col("note"))
            .union(Slice.parts(own, col("text"), 1, col("note")))
            .union(Slice.parts(asked, col("text"), 2, col("told")))
            .union(
                Slice.parts(
                    met.join(texts, met.col("other").equalTo(texts.col("number"))),
                    col("text"),
                    3,
                    col("note")))
            .union(
                Slice.parts(
                    both.join(met, new String[] {"text", "other"}, "left_semi"),
                    col("text"),
                    4,
                    col("pair")));
    return Slice.work(parts, () -> retelling(aliases.value()), RETOLD);
  }

  private static Slice.Work retelling(Map<String, String> aliases) {
    Slices slices = new Slices();
    return slice -> {
      TextNote later = Notes.text(slice.parts(0).get(0));
      List<TextPair> pairs = slice.parts(4).stream().map(Notes::pair).toList();
      List<Long> retold =
          slices.retold(
              later,
              slice.parts(1).stream().map(Notes::claim).toList(),
              slice.parts(2).stream().map(Notes::claim).toList(),
              slice.parts(3).stream().map(Notes::text).toList(),
              pairs,
              aliases);
      return retold.stream().map(earlier -> RowFactory.create(later.number(), earlier));
    };
  }
}
