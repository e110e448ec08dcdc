package org.entente.workbench.cli;

import java.util.Locale;

/** Numbers as they stand in messages. */
final class Counting {

  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Counting() {}

  /** "1 document", "1,200 documents". */
  static String of(long count, String singular) {
    return String.format(Locale.ROOT, "%,d %s%s", count, singular, count == 1 ? "" : "s");
  }

  /** "8.2 s", "3:05 min", "2:03:00 h". */
  static String time(double seconds) {
    if (seconds < MINUTE) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    return whole < HOUR
        ? String.format(Locale.ROOT, "%d:%02d min", whole / MINUTE, whole % MINUTE)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d h", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
  }
}
