package org.entente.workbench.report.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Puts days and periods into English: "19 June 2024", "since 2023", "1950–1953". */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** For a table: "2018", "June 2024", "since 2023", "1950–1953"; "undated" where nothing is. */
  public static String label(@Nullable Period period) {
    if (period == null) {
      return "undated";
    }
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null) {
      return end == null ? "undated" : "until " + closing(end);
    }
    if (end == null) {
      return "since " + opening(start);
    }
    return between(start, end);
  }

  /** For a sentence: "in 2018", "on 19 June 2024", "during 1950–1953", "since 2023", or "". */
  public static String phrase(@Nullable Period period) {
    String label = label(period);
    if (period == null || period.start() == null || period.end() == null) {
      return label.equals("undated") ? "" : label;
    }
    if (period.isSingleDay()) {
      return "on " + label;
    }
    if (label.contains(" – ")) {
      return "from " + label.replace(" – ", " to ");
    }
    return (label.contains("–") ? "during " : "in ") + label;
  }

  private static String between(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return day(start);
    }
    if (startsYear(start) && endsYear(end)) {
      return start.getYear() == end.getYear()
          ? Integer.toString(start.getYear())
          : start.getYear() + "–" + end.getYear();
    }
    if (startsMonth(start) && endsMonth(end)) {
      return YearMonth.from(start).equals(YearMonth.from(end))
          ? MONTH.format(start)
          : MONTH.format(start) + " – " + MONTH.format(end);
    }
    return opening(start) + " – " + closing(end);
  }

  private static String opening(LocalDate day) {
    if (startsYear(day)) {
      return Integer.toString(day.getYear());
    }
    return startsMonth(day) ? MONTH.format(day) : day(day);
  }

  private static String closing(LocalDate day) {
    if (endsYear(day)) {
      return Integer.toString(day.getYear());
    }
    return endsMonth(day) ? MONTH.format(day) : day(day);
  }

  private static boolean startsYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  private static boolean endsYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  private static boolean startsMonth(LocalDate day) {
    return day.getDayOfMonth() == 1;
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
