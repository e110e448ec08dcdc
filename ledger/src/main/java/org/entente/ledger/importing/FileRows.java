package org.entente.ledger.importing;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table of imported files. */
public final class FileRows {

  private FileRows() {}

  /** Whether this very file is in already, as this type. */
  public static boolean holds(Handle handle, String type, String hash) {
    return handle
            .createQuery("SELECT count(*) FROM imported_file WHERE type = :type AND hash = :hash")
            .bind("type", type)
            .bind("hash", hash)
            .mapTo(int.class)
            .one()
        > 0;
  }

  /** Notes a file that is about to be imported, and gives its number. */
  public static long begin(Handle handle, String type, String name, String hash, LocalDate today) {
    return handle
        .createQuery(
            "INSERT INTO imported_file (type, layout, name, hash, imported, records, left_out)"
                + " VALUES (:type, '', :name, :hash, :today, 0, 0) RETURNING number")
        .bind("type", type)
        .bind("name", name)
        .bind("hash", hash)
        .bind("today", today.toString())
        .mapTo(long.class)
        .one();
  }

  /** Notes what came of it. */
  public static void end(Handle handle, long number, String layout, long records, long leftOut) {
    handle
        .createUpdate(
            "UPDATE imported_file SET layout = :layout, records = :records, left_out = :leftOut"
                + " WHERE number = :number")
        .bind("layout", layout)
        .bind("records", records)
        .bind("leftOut", leftOut)
        .bind("number", number)
        .execute();
  }

  /** All of them, in the order in which they were imported. */
  public static List<ImportedFile> list(Handle handle) {
    return handle
        .createQuery("SELECT * FROM imported_file ORDER BY number")
        .map(
            (row, context) ->
                new ImportedFile(
                    row.getString("type"),
                    row.getString("layout"),
                    row.getString("name"),
                    row.getString("hash"),
                    LocalDate.parse(row.getString("imported")),
                    row.getLong("records"),
                    row.getLong("left_out")))
        .list();
  }
}
