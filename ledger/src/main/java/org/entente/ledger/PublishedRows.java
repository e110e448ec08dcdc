package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.entente.ledger.reconcile.Published;

/** The imported tables as reconciling asks for them. */
final class PublishedRows implements Published {
  private static final String ROWS =
      "SELECT s.name, s.unit, v.a, v.b, v.year, v.value, f.name, v.line FROM reference_series s"
          + " JOIN reference_value v ON v.series = s.number JOIN imported_file f"
          + " ON f.number = v.file ";

  private final Prepared sql;

  private PublishedRows(Prepared sql) {
    this.sql = sql;
  }

  /** The tables of a ledger; none where nothing was imported. */
  static Published of(Prepared sql) {
    boolean some =
        sql.find(row -> 1, "SELECT 1 FROM reference_value LIMIT 1").isPresent()
            || sql.find(row -> 1, "SELECT 1 FROM listing LIMIT 1").isPresent()
            || sql.find(row -> 1, "SELECT 1 FROM roll_call_vote LIMIT 1").isPresent();
    return some ? new PublishedRows(sql) : Published.NONE;
  }

  @Override
  public List<Row> between(String one, String other) {
    return sql.list(
        PublishedRows::row,
        ROWS + "WHERE (v.a = ? AND v.b = ?) OR (v.a = ? AND v.b = ?) ORDER BY 1, 5, 3",
        one,
        other,
        other,
        one);
  }

  @Override
  public List<Row> of(String series, String state, boolean from, int year) {
    String side = from ? "v.a" : "v.b";
    return sql.list(
        PublishedRows::row,
        ROWS + "WHERE s.name = ? AND " + side + " = ? AND v.b <> '' AND v.year = ? ORDER BY 3, 4",
        series,
        state,
        year);
  }

  @Override
  public List<Row> listed(String target) {
    return sql.list(
        PublishedRows::row,
        "SELECT 'sanctions-' || l.list, 'names', l.imposer, l.target,"
            + " CAST(substr(MIN(l.listed_on), 1, 4) AS INTEGER), CAST(COUNT(*) AS REAL), f.name,"
            + " l.line FROM listing l JOIN imported_file f ON f.number = l.file"
            + " WHERE l.target = ? AND l.listed_on IS NOT NULL"
            + " GROUP BY l.list, l.imposer, l.target ORDER BY 1",
        target);
  }

  @Override
  public List<Row> votes(String one, String other, int year) {
    List<List<Row>> bySource =
        sql.list(
            row ->
                List.of(
                    votes("votes-alike", one, other, year, row.getDouble(1), row),
                    votes("votes-alike-by-half", one, other, year, row.getDouble(2), row)),
            "SELECT AVG(x.vote = y.vote), AVG(1 - ABS(x.vote - y.vote) / 2.0), f.name, MIN(x.line)"
                + " FROM roll_call r CROSS JOIN roll_call_vote x ON x.roll_call = r.number"
                + " AND x.state = ? CROSS JOIN roll_call_vote y ON y.roll_call = r.number"
                + " AND y.state = ? CROSS JOIN imported_file f ON f.number = x.file"
                + " WHERE r.year = ? AND x.vote <= 3 AND y.vote <= 3"
                + " GROUP BY r.source ORDER BY COUNT(*) DESC, r.source",
            one,
            other,
            year);
    return bySource.isEmpty() ? List.of() : bySource.get(0);
  }

  private static Row votes(
      String series, String one, String other, int year, double share, ResultSet row)
      throws SQLException {
    String unit = "share of the roll calls on which both voted";
    return new Row(series, unit, one, other, year, share, row.getString(3), row.getInt(4));
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getDouble(6),
        row.getString(7),
        row.getInt(8));
  }
}
