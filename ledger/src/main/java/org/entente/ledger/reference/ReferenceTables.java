package org.entente.ledger.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.ledger.importing.Database;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Looks things up in the published tables that were imported: by tie and year. Where nothing was
 * imported, everything is empty; that a row is not there never means zero.
 */
public final class ReferenceTables {

  /**
   * A series of numbers.
   *
   * @param name such as {@code atop/defence}
   * @param title what it is
   * @param unit what it counts in
   * @param trap what to beware of
   * @param undirected whether the pair has no direction
   * @param firstYear of any pair
   * @param lastYear of any pair; what is later is not known, and not nought
   */
  public record Series(
      String name,
      String title,
      String unit,
      String trap,
      boolean undirected,
      int firstYear,
      int lastYear) {}

  /**
   * One number, and where it stands.
   *
   * @param series whose it is
   * @param a from whom, or whose
   * @param b to whom, null in a series of single states
   * @param year of which
   * @param value in the unit of the series
   * @param file in which it stands
   * @param line of that file; of several rows that were added up, the last
   */
  public record Value(
      String series,
      ActorCode a,
      @Nullable ActorCode b,
      int year,
      double value,
      String file,
      int line) {}

  /**
   * How many names one list has under programmes against a state.
   *
   * @param list {@code un} or {@code ofac}
   * @param imposer whose list it is
   * @param names on the day of the file
   * @param first the first day of listing, null where the list has no days
   * @param last the last day of listing, null where the list has no days
   */
  public record Listed(
      String list,
      ActorCode imposer,
      int names,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {}

  private static final String VALUES =
      "SELECT s.name AS series, v.a, v.b, v.year, v.value, f.name AS file, v.line"
          + " FROM reference_value v JOIN reference_series s ON s.number = v.series"
          + " JOIN imported_file f ON f.number = v.file WHERE s.name = :series AND ";

  private final Database database;

  public ReferenceTables(Database database) {
    this.database = database;
  }

  /** All series that hold something, by name. */
  public List<Series> listSeries() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT s.*, (SELECT min(year) FROM reference_value WHERE series = s.number) AS"
                        + " first, (SELECT max(year) FROM reference_value WHERE series = s.number)"
                        + " AS last FROM reference_series s WHERE first IS NOT NULL ORDER BY name")
                .map((row, context) -> series(row))
                .list());
  }

  public Optional<Series> findSeries(String name) {
    return listSeries().stream().filter(series -> series.name().equals(name)).findFirst();
  }

  /** Numbers from one state to another (of the pair, where it has no direction), by year. */
  public List<Value> values(String series, ActorCode from, ActorCode to) {
    boolean turned =
        from.compareTo(to) > 0 && findSeries(series).map(Series::undirected).orElse(false);
    String a = turned ? to.code() : from.code();
    String b = turned ? from.code() : to.code();
    return list(
        VALUES + "v.a = :a AND v.b = :b ORDER BY v.year", Map.of("series", series, "a", a, "b", b));
  }

  /** Numbers of one state in a series of single states, by year. */
  public List<Value> values(String series, ActorCode state) {
    return list(
        VALUES + "v.a = :a AND v.b = '' ORDER BY v.year",
        Map.of("series", series, "a", state.code()));
  }

  /** Numbers from one state to all others in one year, by partner: for shares and concentration. */
  public List<Value> from(String series, ActorCode state, int year) {
    return list(
        VALUES + "v.a = :a AND v.b <> '' AND v.year = :year ORDER BY v.b",
        Map.of("series", series, "a", state.code(), "year", year));
  }

  /** Numbers from all others to one state in one year, by partner. */
  public List<Value> to(String series, ActorCode state, int year) {
    return list(
        VALUES + "v.b = :b AND v.year = :year ORDER BY v.a",
        Map.of("series", series, "b", state.code(), "year", year));
  }

  /** How two states voted on the same roll calls, by year. */
  public List<JointVotes> jointVotes(Tie tie) {
    return database.read(handle -> new RollCalls(handle).joint(tie));
  }

  /** What one side has listed against another, the oldest first. */
  public List<Listing> listings(ActorCode imposer, ActorCode target) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM listing WHERE imposer = :imposer AND target = :target"
                        + " ORDER BY ifnull(listed_on, '9999'), list, reference")
                .bind("imposer", imposer.code())
                .bind("target", target.code())
                .map((row, context) -> listing(row))
                .list());
  }

  /** Whose lists have names under a programme against a state, and how many. */
  public List<Listed> listed(ActorCode target) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT list, imposer, count(*) AS names, min(listed_on) AS first,"
                        + " max(listed_on) AS last FROM listing WHERE target = :target"
                        + " GROUP BY list, imposer ORDER BY list, imposer")
                .bind("target", target.code())
                .map(
                    (row, context) ->
                        new Listed(
                            row.getString("list"),
                            new ActorCode(row.getString("imposer")),
                            row.getInt("names"),
                            day(row.getString("first")),
                            day(row.getString("last"))))
                .list());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private List<Value> list(String sql, Map<String, Object> bound) {
    Function<Handle, List<Value>> work =
        handle -> {
          Query query = handle.createQuery(sql);
          bound.forEach(query::bind);
          return query.map((row, context) -> value(row)).list();
        };
    return database.read(work);
  }

  private static Value value(ResultSet row) throws SQLException {
    String b = row.getString("b");
    return new Value(
        row.getString("series"),
        new ActorCode(row.getString("a")),
        b.isEmpty() ? null : new ActorCode(b),
        row.getInt("year"),
        row.getDouble("value"),
        row.getString("file"),
        row.getInt("line"));
  }

  private static Series series(ResultSet row) throws SQLException {
    return new Series(
        row.getString("name"),
        row.getString("title"),
        row.getString("unit"),
        row.getString("trap"),
        row.getBoolean("undirected"),
        row.getInt("first"),
        row.getInt("last"));
  }

  private static Listing listing(ResultSet row) throws SQLException {
    String target = row.getString("target");
    return new Listing(
        row.getString("list"),
        row.getString("reference"),
        row.getString("kind"),
        row.getString("name"),
        parts(row.getString("aliases"), "; "),
        parts(row.getString("states"), " ").stream().map(ActorCode::new).toList(),
        row.getString("programme"),
        new ActorCode(row.getString("imposer")),
        target == null ? null : new ActorCode(target),
        day(row.getString("listed_on")),
        row.getString("remark"));
  }

  private static List<String> parts(String text, String delimiter) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(delimiter, -1));
  }
}
