package org.entente.ledger.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes roll calls: by the number that their publisher gives them. What is known of one from one
 * file is completed from another.
 */
final class RollCallWriter {

  /**
   * The General Assembly's first session began in January 1946, the n-th in September of 1945 + n.
   */
  private static final int BEFORE_FIRST_SESSION = 1945;

  private final Handle handle;
  private final int key;
  private final String source;
  private final int date;
  private final int year;
  private final int session;
  private final int resolution;
  private final int title;
  private final int issues;
  private final Map<String, Long> numbers = new HashMap<>();

  RollCallWriter(Handle handle, Layout layout, Header header) {
    this.handle = handle;
    this.key = header.place(layout.parts("key"));
    this.source = header.named(layout.parts("key"));
    this.date = header.place(List.of("date"));
    this.year = header.place(List.of("year"));
    this.session = header.place(List.of("session"));
    this.resolution = header.place(List.of("unres", "resolution"));
    this.title = header.place(List.of("descr", "title", "short"));
    this.issues = header.place(List.of("issues"));
  }

  /** The number of the roll call of a row in the ledger, or null where the row names none. */
  @Nullable Long number(List<String> cells) {
    String own = cell(cells, key);
    return own == null ? null : numbers.computeIfAbsent(own, k -> write(k, cells));
  }

  private long write(String own, List<String> cells) {
    LocalDate day = day(cell(cells, date));
    return handle
        .createQuery(
            "INSERT INTO roll_call (source, key, day, year, resolution, title, issues)"
                + " VALUES (:source, :key, :day, :year, :resolution, :title, :issues)"
                + " ON CONFLICT DO UPDATE SET day = ifnull(excluded.day, day),"
                + " year = ifnull(excluded.year, year),"
                + " resolution = ifnull(excluded.resolution, resolution),"
                + " title = ifnull(excluded.title, title),"
                + " issues = ifnull(excluded.issues, issues) RETURNING number")
        .bind("source", source)
        .bind("key", own)
        .bind("day", day == null ? null : day.toString())
        .bind("year", findYear(cells).orElse(null))
        .bind("resolution", cell(cells, resolution))
        .bind("title", cell(cells, title))
        .bind("issues", cell(cells, issues))
        .mapTo(long.class)
        .one();
  }

  /** The year of a row: of its day, else as said, else that in which its session began. */
  Optional<Integer> findYear(List<String> cells) {
    LocalDate day = day(cell(cells, date));
    if (day != null) {
      return Optional.of(day.getYear());
    }
    Integer said = whole(cell(cells, year));
    Integer ofSession = whole(cell(cells, session));
    return said != null || ofSession == null
        ? Optional.ofNullable(said)
        : Optional.of(ofSession + BEFORE_FIRST_SESSION);
  }

  private static @Nullable Integer whole(@Nullable String cell) {
    try {
      return cell == null ? null : Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(@Nullable String cell) {
    try {
      return cell == null || cell.length() < 10 ? null : LocalDate.parse(cell.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String cell(List<String> cells, int place) {
    String cell = place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    return cell.isEmpty() || cell.equals("NA") ? null : cell;
  }
}
