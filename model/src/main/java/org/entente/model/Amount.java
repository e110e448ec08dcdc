package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reconciled figure of an entry.
 *
 * @param what quantity, money or share
 * @param low lowest value or 5 % point, null where open
 * @param mid 50 % point, null where not pooled
 * @param high highest value or 95 % point, null where open
 * @param unit the unit or the ISO 4217 currency, null where the text gives none
 * @param per what it is a rate over, null where it is no rate
 * @param sources number of documents
 * @param independent number of independent origins
 * @param i2 share of disagreement, 0 to 1, null where not pooled
 * @param whyNotPooled in plain words, null where pooled
 * @param parts what each origin says
 */
public record Amount(
    What what,
    @Nullable Double low,
    @Nullable Double mid,
    @Nullable Double high,
    @Nullable String unit,
    @Nullable String per,
    int sources,
    int independent,
    @Nullable Double i2,
    @Nullable String whyNotPooled,
    List<Part> parts) {

  /** What sort of figure; a share runs from 0 to 1. */
  public enum What {
    QUANTITY,
    MONEY,
    SHARE;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The figure of one origin, with the date of the document that bears it. */
  public record Part(
      String origin, @Nullable Double low, @Nullable Double high, @Nullable LocalDate date) {}

  public Amount {
    parts = List.copyOf(parts);
  }

  public boolean pooled() {
    return whyNotPooled == null;
  }
}
