package org.entente.ledger.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** Counts entries by the month in which they begin. */
final class Months {
  private Months() {}

  static Map<String, Map<String, Integer>> of(EntryFacts facts, int[] rows) {
    Map<String, Map<String, Integer>> months = new TreeMap<>();
    for (int row : rows) {
      int day = facts.day(row);
      String month =
          day == EntryRow.NO_DAY
              ? EntryFacts.NONE
              : YearMonth.from(LocalDate.ofEpochDay(day)).toString();
      months
          .computeIfAbsent(month, m -> new TreeMap<>())
          .merge(facts.channels.get(facts.channel[row]), 1, Integer::sum);
    }
    return months;
  }
}
