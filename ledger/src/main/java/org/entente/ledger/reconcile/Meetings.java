package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Joins a meeting of which only the month is told with the one meeting of the same sides that has a
 * day in this month, if there is no other.
 */
final class Meetings implements Bonding {
  /** Days of the longest month. */
  private static final int MONTH = 31;

  @Override
  public void bind(Claim claim, Bonds bonds) {
    for (YearMonth month : months(claim)) {
      bonds.firm("met in", month, Bonds.sides(claim.statement()));
    }
  }

  /** The matters with those joined; the one with a day takes in the other. */
  List<Matter> join(List<Matter> matters) {
    Map<String, List<Matter>> byMonth = new HashMap<>();
    for (Matter matter : matters) {
      @Nullable LocalDate day = day(matter);
      if (day != null) {
        String key = key(YearMonth.from(day), matter.founder());
        byMonth.computeIfAbsent(key, k -> new ArrayList<>()).add(matter);
      }
    }
    List<Matter> kept = new ArrayList<>();
    for (Matter matter : matters) {
      List<Matter> homes = new ArrayList<>();
      if (day(matter) == null) {
        for (YearMonth month : months(matter.founder())) {
          homes.addAll(byMonth.getOrDefault(key(month, matter.founder()), List.of()));
        }
      }
      if (homes.size() == 1 && isWithin(matter, homes.get(0))) {
        homes.get(0).addAll(matter);
      } else {
        kept.add(matter);
      }
    }
    return kept;
  }

  private static boolean isWithin(Matter matter, Matter home) {
    @Nullable LocalDate day = day(home);
    return day != null
        && matter.hasFigure() == home.hasFigure()
        && matter.bearing().stream()
            .allMatch(
                claim -> {
                  @Nullable Period told = claim.when().stated();
                  return told != null && told.overlaps(new Period(day, day));
                });
  }

  private static String key(YearMonth month, Claim claim) {
    return month + Bonds.sides(claim.statement());
  }

  /** The day of a meeting by the first claim that tells one, null where none does. */
  private static @Nullable LocalDate day(Matter matter) {
    for (Claim claim : matter.bearing()) {
      @Nullable Period told = claim.when().stated();
      if (isMeeting(claim) && told != null && told.isSingleDay()) {
        return told.start();
      }
    }
    return null;
  }

  /** The months in which a meeting was, none where a longer time is told. */
  private static Set<YearMonth> months(Claim claim) {
    @Nullable Period told = claim.when().stated();
    Set<YearMonth> months = new TreeSet<>();
    if (isMeeting(claim) && told != null && told.start() != null && told.end() != null) {
      if (!told.end().isAfter(told.start().plusDays(MONTH))) {
        months.add(YearMonth.from(told.start()));
        months.add(YearMonth.from(told.end()));
      }
    }
    return months;
  }

  private static boolean isMeeting(Claim claim) {
    return claim.statement().kind() == Kind.MEETING
        && claim.phase() == Claim.Phase.DONE
        && !claim.denied();
  }
}
