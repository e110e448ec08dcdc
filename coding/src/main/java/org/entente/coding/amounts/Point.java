package org.entente.coding.amounts;

import org.entente.model.Period;

/**
 * A time as read, before a preposition gives it its role.
 *
 * @param period its days
 * @param grain what it is counted in
 * @param free whether it is a time without any preposition before it too
 */
record Point(Period period, Grain grain, boolean free) {

  enum Grain {
    DAY,
    MONTH,
    YEAR,
    /** A decade, a century, the last five years. */
    LONG,
    /** A named event or age. */
    EVENT,
    /** An event whose name says no more than "the war": a time only after "since", "before". */
    EDGE
  }
}
