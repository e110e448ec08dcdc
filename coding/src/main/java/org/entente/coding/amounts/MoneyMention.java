package org.entente.coding.amounts;

import org.entente.model.Money;
import org.entente.model.Range;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money.
 *
 * @param span the sum with its currency and a rate that follows at once
 * @param text the words at {@code span}
 * @param range in whole currency units
 * @param currency ISO 4217
 * @param per what it is a rate over ("year", "barrel", "unit"), null where it is no rate
 * @param conversion whether it only gives the sum before it again in another currency, in brackets
 */
public record MoneyMention(
    Span span, String text, Range range, String currency, @Nullable String per, boolean conversion)
    implements Mention {

  public Money money() {
    return new Money(text, range, currency, per);
  }
}
