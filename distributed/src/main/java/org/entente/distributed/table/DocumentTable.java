package org.entente.distributed.table;

import static org.entente.distributed.table.Fields.DAY;
import static org.entente.distributed.table.Fields.LONG;
import static org.entente.distributed.table.Fields.TEXT;
import static org.entente.distributed.table.Fields.WHOLE;
import static org.entente.distributed.table.Fields.field;
import static org.entente.distributed.table.Fields.find;
import static org.entente.distributed.table.Fields.get;
import static org.entente.distributed.table.Fields.map;
import static org.entente.distributed.table.Fields.struct;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The table of documents with their stored texts; each fact is a value and where it was found.
 * {@code statements} is how many there are, {@code first_day} the first day of its date.
 */
public final class DocumentTable {

  private static final DataType FACT = struct(field("value", TEXT), field("where", TEXT));

  public static final StructType SCHEMA =
      struct(
          field("id", TEXT),
          field("path", TEXT),
          field("media_type", TEXT),
          field("text", TEXT),
          field("fingerprint", TEXT),
          field("language", TEXT),
          field("title", FACT),
          field("date", struct(field("start", DAY), field("end", DAY), field("where", TEXT))),
          field("publisher", FACT),
          field("author", FACT),
          field("url", FACT),
          field("position", LONG),
          field("statements", WHOLE),
          field("first_day", DAY));

  private DocumentTable() {}

  /**
   * A document as a row.
   *
   * @param position in the order of reading
   * @param statements how many statements it has
   */
  public static Row row(Document d, long position, int statements) {
    Found<Period> date = d.date();
    return RowFactory.create(
        d.id(),
        d.path(),
        d.mediaType(),
        d.text(),
        d.fingerprint(),
        d.language(),
        fact(d.title()),
        date == null
            ? null
            : RowFactory.create(date.value().start(), date.value().end(), date.where()),
        fact(d.publisher()),
        fact(d.author()),
        fact(d.url()),
        position,
        statements,
        firstDay(d));
  }

  /** The document of a row; throws an IllegalArgumentException where a field is wrong. */
  public static Document document(Row r) {
    return new Document(
        get(r, "id"),
        get(r, "path"),
        get(r, "media_type"),
        get(r, "text"),
        get(r, "fingerprint"),
        get(r, "language"),
        found(r, "title"),
        map(
            r,
            "date",
            (Row d) -> new Found<>(new Period(find(d, "start"), find(d, "end")), get(d, "where"))),
        found(r, "publisher"),
        found(r, "author"),
        found(r, "url"));
  }

  /** The first day of a document's date, by which tables are parted; null where unknown. */
  public static @Nullable LocalDate firstDay(Document document) {
    Found<Period> date = document.date();
    return date == null ? null : date.value().start();
  }

  private static @Nullable Row fact(@Nullable Found<String> found) {
    return found == null ? null : RowFactory.create(found.value(), found.where());
  }

  private static @Nullable Found<String> found(Row row, String name) {
    return map(row, name, (Row f) -> new Found<>(get(f, "value"), get(f, "where")));
  }
}
