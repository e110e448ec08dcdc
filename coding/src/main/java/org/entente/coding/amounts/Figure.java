package org.entente.coding.amounts;

import org.entente.model.Range;

/**
 * A number as read, before anything bounds it.
 *
 * @param range its value; a vague plural ("hundreds") is a range
 * @param factor product of the scale words in it ("million"), 1 where it has none
 * @param digits whether it is written in digits
 * @param vague whether it is no one number ("dozens", "several hundred")
 */
record Figure(Range range, double factor, boolean digits, boolean vague) {

  static Figure of(double value, double factor, boolean digits) {
    return new Figure(Range.exactly(tidy(value)), factor, digits, false);
  }

  Figure times(double by) {
    Range r = range.times(by);
    return new Figure(
        new Range(r.low() == null ? null : tidy(r.low()), r.high() == null ? null : tidy(r.high())),
        factor * by,
        digits,
        vague);
  }

  boolean scaled() {
    return factor != 1;
  }

  /** Takes the noise of binary fractions out: 4.2 million is 4200000. */
  static double tidy(double value) {
    double whole = Math.rint(value);
    if (Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value)) && Math.abs(value) >= 1) {
      return Math.abs(value - whole) <= Math.ulp(value) * 16 ? whole : value;
    }
    return value;
  }
}
