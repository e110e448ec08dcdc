package org.entente.ledger;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.reconcile.Bound;
import org.entente.ledger.reconcile.ClaimNote;
import org.entente.ledger.reconcile.ReconcileStore;
import org.jspecify.annotations.Nullable;

/**
 * The table of what is kept of claims, so that regions need not be read as a whole; each method as
 * {@link ReconcileStore} says.
 */
final class BoundRows {
  private static final String BOUND = "SELECT statement, keys, written, told FROM bound ";

  private final Prepared sql;

  BoundRows(Prepared sql) {
    this.sql = sql;
  }

  List<Bound> list(String region) {
    return sql.list(BoundRows::bound, BOUND + "WHERE region = ?", region);
  }

  Optional<Bound> find(String region, String statement) {
    return sql.find(
        BoundRows::bound, BOUND + "WHERE region = ? AND statement = ?", region, statement);
  }

  private static Bound bound(ResultSet row) throws SQLException {
    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(2));
    long[] keys = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(keys);
    return new Bound(row.getString(1), keys, day(row.getString(3)), day(row.getString(4)));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** Ids of the claims written after a day that may tell of a time before another. */
  List<String> between(String region, LocalDate after, @Nullable LocalDate until) {
    return sql.list(
        row -> row.getString(1),
        "SELECT statement FROM bound WHERE region = ? AND written > ?"
            + " AND (told IS NULL OR told <= ?)",
        region,
        after,
        until == null ? LocalDate.of(9999, 12, 31) : until);
  }

  void put(String region, Collection<Bound> kept) {
    for (Bound bound : kept) {
      long[] keys = bound.keys();
      ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
      bytes.asLongBuffer().put(keys);
      sql.run(
          "INSERT OR REPLACE INTO bound (region, statement, keys, written, told)"
              + " VALUES (?, ?, ?, ?, ?)",
          region,
          bound.statement(),
          bytes.array(),
          bound.written(),
          bound.told());
    }
  }

  void remove(ClaimNote note) {
    sql.run(
        "DELETE FROM bound WHERE region = ? AND statement = ?", note.region(), note.statement());
  }
}
