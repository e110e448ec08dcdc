package org.entente.distributed.table;

import static org.entente.distributed.table.Fields.LONG;
import static org.entente.distributed.table.Fields.TEXT;
import static org.entente.distributed.table.Fields.field;
import static org.entente.distributed.table.Fields.find;
import static org.entente.distributed.table.Fields.get;
import static org.entente.distributed.table.Fields.struct;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;

/** The table of problems: the fields of the contract, and the place in the order of reading. */
public final class ProblemTable {

  public static final StructType SCHEMA =
      struct(
          field("document", TEXT),
          field("place", TEXT),
          field("kind", TEXT),
          field("severity", TEXT),
          field("message", TEXT),
          field("position", LONG));

  private ProblemTable() {}

  public static Row row(Problem p, long position) {
    return RowFactory.create(
        p.document(), p.place(), p.kind(), p.severity().word(), p.message(), position);
  }

  /** The problem of a row; throws an IllegalArgumentException where a field is wrong. */
  public static RecordedProblem problem(Row r) {
    String severity = Fields.<String>get(r, "severity").toUpperCase(Locale.ROOT);
    return new RecordedProblem(
        get(r, "document"),
        find(r, "place"),
        get(r, "kind"),
        Problem.Severity.valueOf(severity),
        get(r, "message"));
  }
}
