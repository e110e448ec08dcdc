package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of documents and the index of their words. */
final class DocumentRows {
  private static final String ALL = "SELECT * FROM document ";

  boolean holds(Handle handle, Document document, String coder) {
    return handle
            .createQuery(
                "SELECT count(*) FROM document WHERE id = :id AND fingerprint = :fingerprint"
                    + " AND coder = :coder")
            .bind("id", document.id())
            .bind("fingerprint", document.fingerprint())
            .bind("coder", coder)
            .mapTo(int.class)
            .one()
        > 0;
  }

  Optional<Long> findNumber(Handle handle, String id) {
    return handle
        .createQuery("SELECT number FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne();
  }

  void remove(Handle handle, long number) {
    handle.execute("DELETE FROM document_words WHERE rowid = ?", number);
    handle.execute("DELETE FROM document WHERE number = ?", number);
  }

  /** Keeps a document that is not there yet and gives its number. */
  long insert(Handle handle, Document d, String coder, Instant readAt) {
    @Nullable Period date = value(d.date());
    long number =
        handle
            .createUpdate(
                "INSERT INTO document (id, path, media_type, text, fingerprint, language, title,"
                    + " title_where, date_start, date_end, date_where, publisher, publisher_where,"
                    + " author, author_where, url, url_where, coder, read_at) VALUES (:id, :path,"
                    + " :media, :text, :fingerprint, :language, :title, :titleWhere, :start, :end,"
                    + " :dateWhere, :publisher, :publisherWhere, :author, :authorWhere, :url,"
                    + " :urlWhere, :coder, :readAt)")
            .bind("id", d.id())
            .bind("path", d.path())
            .bind("media", d.mediaType())
            .bind("text", d.text())
            .bind("fingerprint", d.fingerprint())
            .bind("language", d.language())
            .bind("title", value(d.title()))
            .bind("titleWhere", where(d.title()))
            .bind("start", date == null ? null : text(date.start()))
            .bind("end", date == null ? null : text(date.end()))
            .bind("dateWhere", where(d.date()))
            .bind("publisher", value(d.publisher()))
            .bind("publisherWhere", where(d.publisher()))
            .bind("author", value(d.author()))
            .bind("authorWhere", where(d.author()))
            .bind("url", value(d.url()))
            .bind("urlWhere", where(d.url()))
            .bind("coder", coder)
            .bind("readAt", readAt.toString())
            .executeAndReturnGeneratedKeys("number")
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO document_words (rowid, title, text) VALUES (?, ?, ?)",
        number,
        d.title() == null ? "" : d.title().value(),
        d.text());
    return number;
  }

  /** Hands them over one by one, by id. */
  void each(Handle handle, Consumer<Document> reader) {
    handle.createQuery(ALL + "ORDER BY id").map((row, context) -> document(row)).forEach(reader);
  }

  List<Document> list(Handle handle) {
    return handle.createQuery(ALL + "ORDER BY id").map((row, context) -> document(row)).list();
  }

  Optional<Document> find(Handle handle, String id) {
    return handle
        .createQuery(ALL + "WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> document(row))
        .findOne();
  }

  Optional<LocalDate> latestDay(Handle handle) {
    return handle
        .createQuery("SELECT max(date_end) FROM document")
        .map((row, context) -> Optional.ofNullable(row.getString(1)))
        .one()
        .map(LocalDate::parse);
  }

  /** Name and version of what coded it; throws where there is no such document. */
  String coder(Handle handle, String id) {
    return handle
        .createQuery("SELECT coder FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  List<Document> search(Handle handle, String query, int limit) {
    return handle
        .createQuery(
            "SELECT d.* FROM document_words w JOIN document d ON d.number = w.rowid"
                + " WHERE document_words MATCH :query ORDER BY w.rank, d.id LIMIT :limit")
        .bind("query", query)
        .bind("limit", limit)
        .map((row, context) -> document(row))
        .list();
  }

  static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString("id"),
        row.getString("path"),
        row.getString("media_type"),
        row.getString("text"),
        row.getString("fingerprint"),
        row.getString("language"),
        found(row, "title"),
        date(row),
        found(row, "publisher"),
        found(row, "author"),
        found(row, "url"));
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

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }

  private static @Nullable String where(@Nullable Found<?> found) {
    return found == null ? null : found.where();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
