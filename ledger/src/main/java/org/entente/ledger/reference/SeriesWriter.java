package org.entente.ledger.reference;

import java.util.HashMap;
import java.util.Map;
import org.entente.ledger.importing.Batch;
import org.entente.model.ActorCode;
import org.jdbi.v3.core.Handle;

/** Writes numbers by pair and year. What a file says of a key replaces what another said of it. */
final class SeriesWriter implements AutoCloseable {

  private final Handle handle;
  private final Layout layout;
  private final long file;
  private final Batch batch;
  private final boolean undirected;
  private final Map<String, Long> numbers = new HashMap<>();

  SeriesWriter(Handle handle, Layout layout, long file) {
    this.handle = handle;
    this.layout = layout;
    this.file = file;
    this.undirected = layout.is("undirected");
    this.batch =
        new Batch(
            handle,
            "INSERT INTO reference_value (series, a, b, year, value, file, line)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = "
                + combined(layout.find("combine").orElse("last"))
                + ", file = excluded.file, line = excluded.line");
  }

  private static String combined(String how) {
    return switch (how) {
      case "sum" -> "excluded.value + iif(file = excluded.file, value, 0)";
      case "max" -> "iif(file = excluded.file, max(value, excluded.value), excluded.value)";
      default -> "excluded.value";
    };
  }

  /**
   * Writes one number.
   *
   * @param b empty where the number is of one state
   */
  void add(String series, ActorCode a, String b, int year, double value, int line) {
    boolean turned = undirected && a.code().compareTo(b) > 0;
    batch.whole(number(series)).text(turned ? b : a.code()).text(turned ? a.code() : b);
    batch.whole(year).number(value).whole(file).whole(line).add();
  }

  private long number(String series) {
    return numbers.computeIfAbsent(series, this::register);
  }

  private long register(String series) {
    String last = series.substring(series.indexOf('/') + 1);
    String unit = layout.find("variant-unit " + last).orElseGet(() -> layout.get("unit"));
    return handle
        .createQuery(
            "INSERT INTO reference_series (name, title, unit, trap, undirected)"
                + " VALUES (:name, :title, :unit, :trap, :undirected)"
                + " ON CONFLICT DO UPDATE SET title = excluded.title, unit = excluded.unit,"
                + " trap = iif(excluded.trap = '', trap, excluded.trap)"
                + " RETURNING number")
        .bind("name", series)
        .bind("title", layout.get("title"))
        .bind("unit", unit)
        .bind("trap", layout.find("trap").orElse(""))
        .bind("undirected", undirected)
        .mapTo(long.class)
        .one();
  }

  @Override
  public void close() {
    batch.close();
  }
}
