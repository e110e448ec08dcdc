package org.entente.coding.amounts;

import org.entente.model.Period;
import org.entente.model.Span;
import org.entente.model.TimeReference;

/**
 * A time that the text, or the text with its date, resolves.
 *
 * @param span the time itself, without the preposition before it ("2023" of "since 2023")
 * @param phrase the time with its preposition; never overlaps another mention
 * @param text the words at {@code phrase}
 * @param period first and last day; an end is null where open
 * @param role how the time stands to what happened
 */
public record TimeMention(Span span, Span phrase, String text, Period period, TimeRole role)
    implements Mention {

  public TimeReference reference() {
    return new TimeReference(text, period);
  }
}
