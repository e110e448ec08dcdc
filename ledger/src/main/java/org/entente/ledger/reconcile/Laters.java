package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one region that may show what came of forecasts, in the order of the time that they
 * tell of, so that a forecast is held only against those of its own time.
 *
 * <p>What a claim tells of lies between its beginning, or the day of its text where it states none,
 * and a year later at most; the few that tell of longer times are shown for every time.
 */
final class Laters {
  /** A later claim with the stems of its words. */
  record Later(Claim claim, Stems.Found told) {}

  private static final int SHORT = 366;

  private final List<Later> ordered = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Later> lasting = new ArrayList<>();

  private record Dated(LocalDate day, Later later) {}

  Laters(List<Later> claims) {
    List<Dated> dated = new ArrayList<>();
    for (Later later : claims) {
      if (later.claim().date() == null) {
        continue;
      }
      @Nullable LocalDate day = firstDay(later.claim());
      if (day == null) {
        lasting.add(later);
      } else {
        dated.add(new Dated(day, later));
      }
    }
    dated.sort(Comparator.comparing(Dated::day));
    dated.forEach(one -> ordered.add(one.later()));
    dated.forEach(one -> days.add(one.day()));
  }

  /**
   * The first day that a claim may tell of; null where it tells of a long time, or nobody knows.
   */
  static @Nullable LocalDate firstDay(Claim claim) {
    return firstDay(claim.when().stated(), claim.date());
  }

  /** The same of what is told of a period in a text of some day. */
  static @Nullable LocalDate firstDay(@Nullable Period told, @Nullable LocalDate written) {
    if (told == null) {
      return written;
    }
    @Nullable LocalDate start = told.start();
    @Nullable LocalDate end = told.end() == null ? written : told.end();
    boolean isLong = start == null || end == null || ChronoUnit.DAYS.between(start, end) > SHORT;
    return isLong ? null : start;
  }

  int size() {
    return ordered.size() + lasting.size();
  }

  /** Shows all that may tell of a time between these days; null leaves the end open. */
  void between(LocalDate from, @Nullable LocalDate until, Consumer<Later> reader) {
    for (int i = first(from.minusDays(SHORT)); i < days.size(); i++) {
      if (until != null && days.get(i).isAfter(until)) {
        break;
      }
      reader.accept(ordered.get(i));
    }
    lasting.forEach(reader);
  }

  private int first(LocalDate from) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).isBefore(from)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
