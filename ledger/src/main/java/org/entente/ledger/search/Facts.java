package org.entente.ledger.search;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Document;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What of a statement is compared when searching, besides its words.
 *
 * @param firstDay first day that it speaks of, the earliest there is where open; null where undated
 * @param lastDay last day, the latest there is where open
 * @param published last day on which the document may have been published, null where unknown
 * @param unit unit or currency in small letters, empty where there is a figure without one; null
 *     where there is no figure
 * @param low lowest value, null where there is no figure, minus infinity where open
 * @param high highest value, likewise
 * @param confidence the coder's own, 0 to 1
 */
public record Facts(
    @Nullable String firstDay,
    @Nullable String lastDay,
    @Nullable String published,
    @Nullable String unit,
    @Nullable Double low,
    @Nullable Double high,
    double confidence) {
  static final String EARLIEST = "0000-01-01";
  static final String LATEST = "9999-12-31";

  public static Facts of(Statement s, Document document) {
    @Nullable Period time = s.time() == null ? null : s.time().period();
    if (time != null && time.start() == null && time.end() == null) {
      time = null;
    }
    @Nullable Range range = range(s);
    return new Facts(
        time == null ? null : day(time.start(), EARLIEST),
        time == null ? null : day(time.end(), LATEST),
        published(document),
        range == null ? null : unit(s).toLowerCase(Locale.ROOT),
        range == null ? null : range.low() == null ? Double.NEGATIVE_INFINITY : range.low(),
        range == null ? null : range.high() == null ? Double.POSITIVE_INFINITY : range.high(),
        s.confidence());
  }

  /** The figure, a sum of money before a number of things; null where there is none. */
  static @Nullable Range range(Statement s) {
    Money money = s.money();
    Quantity quantity = s.quantity();
    return money != null ? money.range() : quantity == null ? null : quantity.range();
  }

  /** Unit or currency of that figure, empty where it has none. */
  static String unit(Statement s) {
    Money money = s.money();
    Quantity quantity = s.quantity();
    if (money != null) {
      return money.currency();
    }
    return quantity == null || quantity.unit() == null ? "" : quantity.unit();
  }

  private static @Nullable String published(Document document) {
    @Nullable Period date = document.date() == null ? null : document.date().value();
    if (date == null) {
      return null;
    }
    @Nullable LocalDate last = date.end() == null ? date.start() : date.end();
    return last == null ? null : last.toString();
  }

  private static String day(@Nullable LocalDate day, String open) {
    return day == null ? open : day.toString();
  }
}
