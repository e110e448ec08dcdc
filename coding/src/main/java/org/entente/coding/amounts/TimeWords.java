package org.entente.coding.amounts;

import java.util.Set;

/** Words before a time. */
final class TimeWords {

  /** After these, a number of four digits is a year. */
  static final Set<String> LEADS =
      Set.of(
          "in", "since", "until", "till", "by", "during", "before", "after", "the", "from", "of",
          "mid", "early", "late");

  private TimeWords() {}
}
