package org.entente.distributed.reconcile;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What one step of reconciling needs, brought together from several tables: parts of several kinds
 * under one key. Parts come sorted by kind; a slice is in memory, the next is not yet.
 */
final class Slice {

  static final String KEY = "key";
  static final String KIND = "kind";
  static final String PART = "part";

  private final String key;
  private final List<List<String>> parts = new ArrayList<>();

  private Slice(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** The parts of a kind. */
  List<String> parts(int kind) {
    return kind < parts.size() ? parts.get(kind) : List.of();
  }

  private void add(int kind, String part) {
    while (parts.size() <= kind) {
      parts.add(new ArrayList<>());
    }
    parts.get(kind).add(part);
  }

  /** Parts of one kind out of a table. */
  static Dataset<Row> parts(Dataset<Row> table, Column key, int kind, Column part) {
    return table.select(key.cast("string").as(KEY), lit(kind).as(KIND), part.as(PART));
  }

  /** What is made of a slice; one object for each group of slices. */
  @FunctionalInterface
  interface Work {
    Stream<Row> of(Slice slice);
  }

  /** Makes the object that works on slices, on the machine that has them. */
  @FunctionalInterface
  interface WorkMaker extends Serializable {
    Work make();
  }

  /** Brings parts together and works on each slice; the partitions are those of the key's hash. */
  static Dataset<Row> work(Dataset<Row> parts, WorkMaker maker, StructType schema) {
    return inPlace(parts.repartition(col(KEY)), maker, schema);
  }

  /**
   * The same for parts that are where they belong already: those of one key in one partition.
   *
   * @param parts may have further columns behind
   */
  static Dataset<Row> inPlace(Dataset<Row> parts, WorkMaker maker, StructType schema) {
    FlatMapFunction<Iterator<Row>, Row> run = rows -> new Slices(rows, maker.make());
    return parts
        .sparkSession()
        .createDataFrame(
            parts
                .sortWithinPartitions(KEY, KIND)
                .select(KEY, KIND, PART)
                .javaRDD()
                .mapPartitions(run),
            schema);
  }

  /** Goes through the parts of a partition and works on each slice as it is complete. */
  private static final class Slices implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Work work;
    private @Nullable Row ahead;
    private Iterator<Row> made = Collections.emptyIterator();

    Slices(Iterator<Row> rows, Work work) {
      this.rows = rows;
      this.work = work;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!made.hasNext() && ahead != null) {
        made = work.of(next(ahead)).iterator();
      }
      return made.hasNext();
    }

    private Slice next(Row first) {
      Slice slice = new Slice(first.getString(0));
      Row row = first;
      while (row != null && row.getString(0).equals(slice.key)) {
        slice.add(row.getInt(1), row.getString(2));
        row = rows.hasNext() ? rows.next() : null;
      }
      ahead = row;
      return slice;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return made.next();
    }
  }
}
