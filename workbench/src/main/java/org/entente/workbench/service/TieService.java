package org.entente.workbench.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.measures.Imported;
import org.entente.measures.MeasureOptions;
import org.entente.measures.Measures;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Source;

/** Measures a tie out of what a ledger holds on it. */
public final class TieService {

  private final Measures measures = new Measures();
  private final PriceBook book;
  private final MeasureOptions options;

  /**
   * A service that values by this price book.
   *
   * @param book values quantities of things for which nobody states a price
   */
  public TieService(PriceBook book) {
    this(book, MeasureOptions.standard());
  }

  /** The same with other books, dollars of one year or explanations of the user's own. */
  public TieService(PriceBook book, MeasureOptions options) {
    this.book = book;
    this.options = options;
  }

  /** The service with all price books that ship, the first of which values everything. */
  public static TieService standard() {
    List<PriceBook> books = PriceBook.listShipped().stream().map(PriceBook::shipped).toList();
    return new TieService(books.get(0), MeasureOptions.standard().books(books));
  }

  /** The names by which measures are asked for. */
  public static List<String> names() {
    return new Measures().names();
  }

  /**
   * Refuses names that no measure has, before any work is done.
   *
   * @throws WrongUsage naming them, and all that there are
   */
  public void check(Collection<String> wanted) {
    Set<String> unknown = new TreeSet<>(wanted);
    names().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new WrongUsage(
          "No measure is called "
              + String.join(", ", unknown)
              + "; there are "
              + String.join(", ", names())
              + ".");
    }
  }

  public PriceBook book() {
    return book;
  }

  /**
   * Measures a tie.
   *
   * @param imported published tables and events beside the documents
   * @param names of the measures, empty for all
   * @throws WrongUsage for a name that no measure has
   */
  public List<Measure> measure(
      Dossier dossier, Imported imported, LocalDate asOf, Set<String> names) {
    MeasureOptions wanted = names.isEmpty() ? options : options.only(names.toArray(String[]::new));
    try {
      return measures.measure(dossier, imported, asOf, book, wanted);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The day for which a dossier holds: that of its latest dated document, so that the same ledger
   * gives the same result whenever it is asked.
   *
   * @param otherwise the day where no document is dated
   */
  public static LocalDate latest(Dossier dossier, LocalDate otherwise) {
    return dossier.sources().stream()
        .map(Source::document)
        .map(TieService::lastDay)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(otherwise);
  }

  private static @org.jspecify.annotations.Nullable LocalDate lastDay(Document document) {
    return document.date() == null ? null : document.date().value().end();
  }
}
