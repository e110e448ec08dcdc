package org.entente.ledger.events;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.ledger.importing.Database;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** The events that were imported: apart from what documents say, and looked up by tie and month. */
public final class ImportedEvents {

  private static final String COLUMNS =
      "SELECT e.*, f.name AS file_name FROM imported_event e JOIN imported_file f"
          + " ON f.number = e.file ";
  private static final String OF_TIE = "((e.a = :a AND e.b = :b) OR (e.a = :b AND e.b = :a))";

  private final Database database;

  public ImportedEvents(Database database) {
    this.database = database;
  }

  /** How many there are. */
  public long count() {
    return database.read(
        handle ->
            handle.createQuery("SELECT count(*) FROM imported_event").mapTo(long.class).one());
  }

  /**
   * Counts of a tie by source, month, direction and type. Bare statements and appeals, which have
   * no type, are left out.
   */
  public List<EventMonth> months(Tie tie) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT source, day / 100 AS month, a, b, type, count(*) AS n,"
                        + " total(goldstein) AS scale FROM imported_event e WHERE "
                        + OF_TIE
                        + " AND type IS NOT NULL GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5")
                .bind("a", tie.a().code())
                .bind("b", tie.b().code())
                .map(
                    (row, context) ->
                        new EventMonth(
                            row.getString("source"),
                            YearMonth.of(row.getInt("month") / 100, row.getInt("month") % 100),
                            new ActorCode(row.getString("a")),
                            new ActorCode(row.getString("b")),
                            EventType.valueOf(row.getString("type")),
                            row.getInt("n"),
                            row.getDouble("scale")))
                .list());
  }

  /**
   * How many events of the two have no type, by source: statements to the public (CAMEO 01), which
   * PLOVER leaves out, and codes that nobody knows.
   */
  public Map<String, Integer> untyped(Tie tie) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT source, count(*) AS n FROM imported_event e WHERE "
                        + OF_TIE
                        + " AND type IS NULL GROUP BY 1")
                .bind("a", tie.a().code())
                .bind("b", tie.b().code())
                .map((row, context) -> Map.entry(row.getString("source"), row.getInt("n")))
                .list()
                .stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new)));
  }

  /** Counts of all pairs by source and day, the earliest first. */
  public List<EventDay> days() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT source, day, count(*) AS n FROM imported_event GROUP BY 1, 2"
                        + " ORDER BY 1, 2")
                .map(
                    (row, context) ->
                        new EventDay(
                            row.getString("source"),
                            Digits.date(row.getInt("day")),
                            row.getInt("n")))
                .list());
  }

  /**
   * The ties with the most events that have a type, the busiest first; both directions together.
   *
   * @param most how many
   */
  public List<Tie> busiest(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT min(a, b) AS one, max(a, b) AS other, count(*) AS n FROM"
                        + " imported_event WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b AND"
                        + " type IS NOT NULL GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT :most")
                .bind("most", most)
                .map(
                    (row, context) ->
                        new Tie(
                            new ActorCode(row.getString("one")),
                            new ActorCode(row.getString("other"))))
                .list());
  }

  /**
   * Hands over one by one, by source and number, so that memory does not grow with them.
   *
   * @param tie both must take part, or null for all events
   */
  public void each(@Nullable Tie tie, Consumer<ImportedEvent> taker) {
    database.read(
        handle -> {
          events(handle, tie).forEach(taker);
          return true;
        });
  }

  /** The same as entries of their source: one event, one entry, in the words of the ledger. */
  public void eachEntry(@Nullable Tie tie, Consumer<Entry> taker) {
    EventEntries entries = new EventEntries(CameoTable.load());
    each(tie, event -> taker.accept(entries.entry(event)));
  }

  private static ResultIterable<ImportedEvent> events(Handle handle, @Nullable Tie tie) {
    String order = " ORDER BY e.source, e.id";
    if (tie == null) {
      return handle.createQuery(COLUMNS + order).map((row, context) -> event(row));
    }
    return handle
        .createQuery(COLUMNS + "WHERE " + OF_TIE + order)
        .bind("a", tie.a().code())
        .bind("b", tie.b().code())
        .map((row, context) -> event(row));
  }

  private static ImportedEvent event(java.sql.ResultSet row) throws java.sql.SQLException {
    String type = row.getString("type");
    double scale = row.getDouble("goldstein");
    boolean scaled = !row.wasNull();
    long mentions = row.getLong("mentions");
    boolean counted = !row.wasNull();
    return new ImportedEvent(
        row.getString("source"),
        row.getLong("id"),
        Digits.date(row.getInt("day")),
        actor(row.getString("a")),
        actor(row.getString("b")),
        row.getString("a_name"),
        row.getString("b_name"),
        row.getString("cameo"),
        type == null ? null : new Event(EventType.valueOf(type), row.getString("mode")),
        scaled ? scale : null,
        counted ? mentions : null,
        row.getString("publisher"),
        row.getString("url"),
        row.getString("file_name"),
        row.getInt("line"));
  }

  private static @Nullable ActorCode actor(@Nullable String code) {
    return code == null ? null : new ActorCode(code);
  }
}
