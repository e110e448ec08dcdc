package org.entente.measures.prices;

import org.entente.model.Range;

/**
 * What one unit of a class of things is worth.
 *
 * @param itemClass the class that the line of the book prices
 * @param unit what is priced ("round", "person-month")
 * @param value of one unit, both ends known, in whole units of the currency
 * @param currency ISO 4217
 * @param year of the money
 * @param distribution how the value is spread between its ends
 * @param times how many priced units one counted thing makes (a soldier's months), usually 1 to 1
 * @param assumed whether an end of the value, or of {@code times}, has no source
 * @param source address, "-" where there is none
 * @param note how the figure came about
 * @param place book and line, "price-book.tsv, line 22"
 * @param askedFor the class that was asked for; another than {@code itemClass} where the price is
 *     borrowed from a broader class
 */
public record UnitPrice(
    String itemClass,
    String unit,
    Range value,
    String currency,
    int year,
    Distribution distribution,
    Range times,
    boolean assumed,
    String source,
    String note,
    String place,
    String askedFor) {

  /** Whether the price is that of a broader class, for want of one of its own. */
  public boolean isBorrowed() {
    return !itemClass.equals(askedFor);
  }

  UnitPrice askedFor(String otherClass) {
    return new UnitPrice(
        itemClass,
        unit,
        value,
        currency,
        year,
        distribution,
        times,
        assumed,
        source,
        note,
        place,
        otherClass);
  }
}
