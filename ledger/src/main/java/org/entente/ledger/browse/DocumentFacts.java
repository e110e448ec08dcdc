package org.entente.ledger.browse;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.reconcile.Grades;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All documents of one state of a ledger without their texts, by id. */
final class DocumentFacts {
  private static final Grades GRADES = new Grades();

  private final List<DocumentBrief> all = new ArrayList<>();
  private final List<DocumentBrief> latestFirst = new ArrayList<>();
  private final @Nullable LocalDate latest;
  private final Map<String, DocumentBrief> byId = new HashMap<>();

  private record Copied(String origin, String relation, double share) {}

  DocumentFacts(Handle handle, Map<String, Grades.Letter> ruled) {
    Map<Long, Integer> counts = new HashMap<>();
    handle
        .createQuery("SELECT document, count(*) FROM statement GROUP BY document")
        .map((row, context) -> counts.put(row.getLong(1), row.getInt(2)) == null)
        .forEach(ignored -> {});
    Map<String, Copied> copies = copies(handle);
    handle
        .createQuery(
            "SELECT number, id, path, media_type, fingerprint, language, title, title_where,"
                + " date_start, date_end, date_where, publisher, publisher_where, author,"
                + " author_where, url, url_where, read_at, length(text) AS characters"
                + " FROM document ORDER BY id")
        .map(
            (row, context) ->
                brief(row, counts.getOrDefault(row.getLong("number"), 0), ruled, copies))
        .forEach(this::add);
    latestFirst.addAll(all);
    latestFirst.sort(
        Comparator.comparing((DocumentBrief brief) -> brief.day().isEmpty())
            .thenComparing(DocumentBrief::day, Comparator.reverseOrder())
            .thenComparing(DocumentBrief::id));
    latest = lastOfAll();
  }

  private void add(DocumentBrief brief) {
    all.add(brief);
    byId.put(brief.id(), brief);
  }

  List<DocumentBrief> list() {
    return Collections.unmodifiableList(all);
  }

  /** The same by day, undated ones last. */
  List<DocumentBrief> latestFirst() {
    return Collections.unmodifiableList(latestFirst);
  }

  Optional<DocumentBrief> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The last day of any document, ISO 8601; null where none is dated. */
  @Nullable LocalDate latest() {
    return latest;
  }

  private @Nullable LocalDate lastOfAll() {
    return all.stream()
        .filter(brief -> brief.document().date() != null)
        .map(DocumentBrief::day)
        .filter(day -> day.length() == 10)
        .max(String::compareTo)
        .map(LocalDate::parse)
        .orElse(null);
  }

  private static Map<String, Copied> copies(Handle handle) {
    Map<String, Copied> copies = new HashMap<>();
    handle
        .createQuery("SELECT id, body FROM origin WHERE level = 'text'")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            origin -> {
              for (JsonNode member : Json.read(origin.getValue()).path("members")) {
                copies.put(
                    member.path("document").asText(),
                    new Copied(
                        origin.getKey(),
                        member.path("relation").asText(),
                        member.path("share").asDouble()));
              }
            });
    return copies;
  }

  private static DocumentBrief brief(
      ResultSet row, int statements, Map<String, Grades.Letter> ruled, Map<String, Copied> copies)
      throws SQLException {
    Document document =
        new Document(
            row.getString("id"),
            row.getString("path"),
            row.getString("media_type"),
            "",
            row.getString("fingerprint"),
            row.getString("language"),
            found(row, "title"),
            date(row),
            found(row, "publisher"),
            found(row, "author"),
            found(row, "url"));
    Grades.@Nullable Letter given = ruled.get(document.id());
    Grades.Letter letter = given == null ? GRADES.of(document) : given;
    @Nullable Copied copied = copies.get(document.id());
    return new DocumentBrief(
        document,
        row.getLong("characters"),
        statements,
        row.getString("read_at"),
        letter.letter(),
        letter.reason(),
        copied == null ? null : copied.origin(),
        copied == null ? null : copied.relation(),
        copied == null ? 0 : copied.share(),
        lastDay(document));
  }

  private static String lastDay(Document document) {
    if (document.date() == null) {
      return "";
    }
    Period date = document.date().value();
    return String.valueOf(date.end() == null ? date.start() : date.end());
  }

  private static @Nullable Found<String> found(ResultSet row, String column) throws SQLException {
    @Nullable String value = row.getString(column);
    return value == null ? null : new Found<>(value, row.getString(column + "_where"));
  }

  private static @Nullable Found<Period> date(ResultSet row) throws SQLException {
    @Nullable String where = row.getString("date_where");
    return where == null
        ? null
        : new Found<>(new Period(day(row, "date_start"), day(row, "date_end")), where);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    @Nullable String value = row.getString(column);
    return value == null ? null : LocalDate.parse(value);
  }
}
