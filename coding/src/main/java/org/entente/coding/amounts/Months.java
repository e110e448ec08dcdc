package org.entente.coding.amounts;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of months and days of the week, with the abbreviations of the press. */
final class Months {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sept", 9),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private Months() {}

  /** All names of months and days. */
  static Set<String> names() {
    Set<String> all = new HashSet<>(MONTHS.keySet());
    for (DayOfWeek day : DayOfWeek.values()) {
      all.add(day.name().toLowerCase(Locale.ROOT));
    }
    return all;
  }

  static boolean isName(String lower) {
    return MONTHS.containsKey(lower);
  }

  /** 1 to 12, or 0 where the token is no month; a month has a capital letter. */
  static int month(Token token) {
    return token.capital() ? MONTHS.getOrDefault(token.lower(), 0) : 0;
  }

  static boolean isAbbreviation(Token token) {
    return isName(token.lower())
        && token.lower().length() <= 4
        && !token.is("may")
        && !token.is("june")
        && !token.is("july");
  }

  static @Nullable DayOfWeek weekday(Token token) {
    if (!token.capital()) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(token.lower())) {
        return day;
      }
    }
    return null;
  }
}
