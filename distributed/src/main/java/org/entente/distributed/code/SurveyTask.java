package org.entente.distributed.code;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.distributed.input.Files;
import org.entente.distributed.input.Piece;
import org.entente.distributed.input.PieceInput;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/**
 * Reads a piece without coding it, to know which documents are in it: their ids must be settled
 * over the whole input before the first is coded, for the ids of statements follow from them.
 */
final class SurveyTask implements FlatMapFunction<Piece, Row> {

  private static final long serialVersionUID = 1;

  static final StructType SCHEMA =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("fingerprint", DataTypes.StringType)
          .add("piece", DataTypes.IntegerType)
          .add("ordinal", DataTypes.IntegerType);

  private final Rules rules;

  SurveyTask(Rules rules) {
    this.rules = rules;
  }

  @Override
  public Iterator<Row> call(Piece piece) {
    List<Row> met = new ArrayList<>();
    ReadingLimits limits = rules.limits();
    new PieceInput(
            Files.here(),
            limits,
            (name, path, text) -> {
              String hash = Fingerprints.of(text);
              met.add(RowFactory.create(name, path, hash, piece.index(), met.size()));
              return Optional.empty();
            },
            new Deaf())
        .read(piece);
    return met.iterator();
  }

  /** Problems are told when the piece is coded. */
  private static final class Deaf implements DocumentSink {
    @Override
    public void document(Document document) {
      throw new IllegalStateException("No document was wanted");
    }

    @Override
    public void problem(Problem problem) {
      // Told when the piece is coded.
    }
  }
}
