package org.entente.distributed.code;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.distributed.input.Piece;

/**
 * Settles the ids of all documents before any is coded: who comes first in the order of reading
 * keeps its name, the others are called by their paths, and what earlier runs coded is left out.
 * Only names that occur more than once come to the driver.
 */
final class Survey {

  private final SparkSession spark;
  private final Rules rules;

  Survey(SparkSession spark, Rules rules) {
    this.spark = spark;
    this.rules = rules;
  }

  /**
   * The pieces with the ids of their documents.
   *
   * @param known documents of earlier runs with the columns id and fingerprint
   */
  List<Piece> settle(List<Piece> pieces, JavaRDD<Piece> work, Dataset<Row> known) {
    Dataset<Row> met =
        spark
            .createDataFrame(work.flatMap(new SurveyTask(rules)), SurveyTask.SCHEMA)
            .persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<Row> twice = met.groupBy("name").count().where("count > 1").select("name");
      Dataset<Row> byName = known.select(col("id").as("name"));
      Dataset<Row> byPath = known.select(col("id").as("path"));
      Dataset<Row> doubtful =
          met.join(twice.union(byName), "name")
              .select(met.columns()[0], "path", "fingerprint", "piece", "ordinal")
              .union(
                  met.join(byPath, "path")
                      .select(met.columns()[0], "path", "fingerprint", "piece", "ordinal"))
              .distinct();
      List<Row> rows = new ArrayList<>(doubtful.collectAsList());
      return with(pieces, ids(rows, texts(doubtful, known)));
    } finally {
      met.unpersist();
    }
  }

  /** Ids of earlier runs that bear on the doubtful ones, with the fingerprints of their texts. */
  private static Map<String, String> texts(Dataset<Row> doubtful, Dataset<Row> known) {
    Dataset<Row> asked =
        doubtful.select(col("name").as("id")).union(doubtful.select(col("path").as("id")));
    Map<String, String> texts = new HashMap<>();
    for (Row row : known.join(asked.distinct(), "id").select("id", "fingerprint").collectAsList()) {
      texts.put(row.getString(0), row.getString(1));
    }
    return texts;
  }

  private static Map<Integer, Map<String, String>> ids(List<Row> rows, Map<String, String> known) {
    rows.sort(Comparator.comparingInt((Row r) -> r.getInt(3)).thenComparingInt(r -> r.getInt(4)));
    Set<String> taken = new HashSet<>(known.keySet());
    Map<Integer, Map<String, String>> ids = new HashMap<>();
    for (Row row : rows) {
      String name = row.getString(0);
      String path = row.getString(1);
      String text = row.getString(2);
      String id = name;
      if (text.equals(known.get(name)) || text.equals(known.get(path))) {
        id = "";
      } else if (!taken.add(name)) {
        id = path;
        for (int number = 2; !taken.add(id); number++) {
          id = path + "#" + number;
        }
      }
      if (!id.equals(name)) {
        ids.computeIfAbsent(row.getInt(3), p -> new HashMap<>()).put(path, id);
      }
    }
    return ids;
  }

  private static List<Piece> with(List<Piece> pieces, Map<Integer, Map<String, String>> ids) {
    return pieces.stream()
        .map(piece -> piece.with(ids.getOrDefault(piece.index(), Map.of())))
        .toList();
  }
}
