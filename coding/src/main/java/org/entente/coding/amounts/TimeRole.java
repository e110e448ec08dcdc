package org.entente.coding.amounts;

/** How a time stands to what is said to happen. */
public enum TimeRole {
  /** At some moment of the period: "in 2024", "on Friday". */
  POINT,
  /** From the period on, end open: "since 2023", "after the war". */
  SINCE,
  /** Up to the period, start open: "until March 2025", "before 2014". */
  UNTIL,
  /** Not later than the period: "by the end of 2025". */
  BY,
  /** From one time to another: "from March to November 2024". */
  RANGE,
  /** Throughout: "during the Six-Day War", "over the past five years". */
  DURING
}
