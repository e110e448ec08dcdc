package org.entente.coding.amounts;

import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;

/**
 * A share of a whole, or a change in percent.
 *
 * @param span the words, with "%" or the name of the fraction
 * @param text the words at {@code span}
 * @param range in percent: half is 50
 * @param change whether the text says that something rose or fell by it
 * @param points whether it counts percentage points
 */
public record ShareMention(Span span, String text, Range range, boolean change, boolean points)
    implements Mention {

  /** As a quantity with unit "percent", "percent change" or "percentage points". */
  public Quantity quantity() {
    String unit = points ? "percentage points" : change ? "percent change" : "percent";
    return new Quantity(text, range, unit, null);
  }
}
