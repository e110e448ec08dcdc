package org.entente.coding.amounts;

import org.jspecify.annotations.Nullable;

/**
 * A number with the currency or percent sign that stands with it.
 *
 * @param figure the number
 * @param currency ISO 4217, null where it is no money
 * @param percent whether it is a share or a change in percent
 * @param points whether it counts percentage points
 */
record Atom(Figure figure, @Nullable String currency, boolean percent, boolean points) {

  boolean isPlain() {
    return currency == null && !percent && !points;
  }

  Atom with(Figure other) {
    return new Atom(other, currency, percent, points);
  }

  /** The same number in the unit of another. */
  Atom inUnitOf(Atom other) {
    return new Atom(figure, other.currency, other.percent, other.points);
  }

  boolean sameUnit(Atom other) {
    return java.util.Objects.equals(currency, other.currency)
        && percent == other.percent
        && points == other.points;
  }
}
