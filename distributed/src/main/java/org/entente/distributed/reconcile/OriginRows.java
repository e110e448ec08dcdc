package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.table.RecordJson;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Slices;
import org.entente.model.Origin;

/** The origins of wordings, as JSON of the contract. */
final class OriginRows {

  private static final StructType ORIGIN =
      new StructType().add("id", DataTypes.StringType).add("json", DataTypes.StringType);

  private OriginRows() {}

  /**
   * One for each group.
   *
   * @param groups number, first and note of the texts that are not alone
   * @param documents number and JSON with text
   * @param miscopied ids of documents that took a figure over wrongly, in a column id
   */
  static Dataset<Row> of(Dataset<Row> groups, Dataset<Row> documents, Dataset<Row> miscopied) {
    Dataset<Row> members = groups.join(documents, "number");
    Dataset<Row> noted =
        groups.withColumn(
            "document", org.apache.spark.sql.functions.get_json_object(col("note"), "$[1]"));
    Dataset<Row> wrong =
        noted.join(miscopied.distinct(), noted.col("document").equalTo(miscopied.col("id")));
    Dataset<Row> parts =
        Slice.parts(groups, col("first"), 0, col("note"))
            .union(Slice.parts(members, col("first"), 1, col("json")))
            .union(Slice.parts(wrong, col("first"), 2, col("document")));
    return Slice.work(parts, OriginRows::making, ORIGIN);
  }

  private static Slice.Work making() {
    Slices slices = new Slices();
    ContractJson json = new ContractJson();
    return slice -> {
      Stream<Origin> origin =
          slices
              .origin(
                  Long.parseLong(slice.key()),
                  slice.parts(0).stream().map(Notes::text).toList(),
                  slice.parts(1).stream().map(RecordJson::document).toList(),
                  Set.copyOf(slice.parts(2)))
              .stream();
      return origin.map(o -> RowFactory.create(o.id(), json.origin(o)));
    };
  }
}
