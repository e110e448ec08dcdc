package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.ledger.reconcile.Slices;
import org.entente.ledger.reconcile.TextNote;

/**
 * Texts that hang together by links. The links stream through the driver, which keeps each linked
 * text and nothing of the links.
 */
final class Groups {

  private static final StructType MEMBER =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("first", DataTypes.LongType)
          .add("note", DataTypes.StringType);

  private static final StructType ROOT =
      new StructType().add("number", DataTypes.LongType).add("root", DataTypes.LongType);

  private Groups() {}

  /**
   * Number, number of the first text, and note (with that first) of each text that is not alone.
   *
   * @param links pairs of numbers, one and other
   * @param texts number and note of each text
   */
  static Dataset<Row> of(SparkSession spark, Dataset<Row> links, Dataset<Row> texts) {
    LinkedNumbers joined = new LinkedNumbers();
    Iterator<Row> rows = links.select("one", "other").toLocalIterator();
    rows.forEachRemaining(row -> joined.join(row.getLong(0), row.getLong(1)));
    List<Row> roots = new ArrayList<>();
    joined.each((number, root) -> roots.add(RowFactory.create(number, root)));
    Dataset<Row> members = spark.createDataFrame(roots, ROOT).join(texts, "number");
    return Slice.work(Slice.parts(members, col("root"), 0, col("note")), Groups::first, MEMBER);
  }

  private static Slice.Work first() {
    return slice -> {
      List<TextNote> notes =
          slice.parts(0).stream().map(Notes::text).sorted(Slices.EARLIEST).toList();
      long first = notes.get(0).number();
      return notes.stream()
          .map(note -> RowFactory.create(note.number(), first, Notes.of(note.withFirst(first))));
    };
  }
}
