package org.entente.coding.amounts;

import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of things.
 *
 * @param span the number with the words that bound it ("more than 20,000"), without its noun
 * @param text the words at {@code span}
 * @param range normalised
 * @param unitSpan the noun that is counted, null where the text gives none
 * @param unit the noun in its usual plural ("soldiers"), null where the text gives none
 * @param unitClass the sort of unit by the unit list ("person", "aircraft", "weight"), null where
 *     the list does not know the noun
 * @param per what it is a rate over ("day"), null where it is no rate
 */
public record QuantityMention(
    Span span,
    String text,
    Range range,
    @Nullable Span unitSpan,
    @Nullable String unit,
    @Nullable String unitClass,
    @Nullable String per)
    implements Mention {

  public Quantity quantity() {
    return new Quantity(text, range, unit, per);
  }
}
