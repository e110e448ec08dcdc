package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.ledger.reconcile.Laters.Later;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds out from later claims what came of a forecast.
 *
 * <p>A later text bears a forecast out when it tells of what was foreseen, done or denied, within
 * the time foreseen. That it did not happen is only known when somebody says so and the day by
 * which it should have happened is near or past; silence proves nothing.
 */
final class Outcomes {
  /** So much of the weight of the foreseen words must stand in a later claim. */
  static final double MEETS = 0.4;

  /** So many stems must be common, at least one of them no name. */
  static final int FEWEST = 2;

  /** Who says so many days before the deadline, or later, that it did not happen, can know it. */
  static final int NEARLY_DUE = 31;

  /** What fits so much less well than the best is about something else. */
  static final double NEAR_BEST = 0.75;

  /** What two words that stand together in both texts add for each pair of the forecast. */
  private static final double TOGETHER = 0.5;

  /** An undated report that comes so many days after the deadline may tell of a later time. */
  static final int STILL = 92;

  /** Claims of a time so many days after a deadline say nothing of what was due. */
  static final int TOLD_WITHIN = 366;

  /** Claims that are named as showing the outcome. */
  private static final int NAMED = 3;

  private final Stems stems;
  private final Terms terms;

  Outcomes(Terms terms) {
    this.terms = terms;
    stems = new Stems(terms);
  }

  /** A claim that fits a forecast. */
  private record Fit(Claim claim, double share) {}

  /** Claims that may show what came of forecasts, made ready once for many of them. */
  Laters ready(List<Claim> claims) {
    return new Laters(
        claims.stream()
            .filter(claim -> told(claim) && claim.date() != null)
            .map(claim -> new Later(claim, stems.of(claim.words())))
            .toList());
  }

  Outcome of(Claim forecast, List<Laters> later) {
    LocalDate then = forecast.date();
    if (then == null) {
      return Outcome.UNRESOLVED;
    }
    Stems.Found foreseen = foreseen(forecast.statement());
    List<Fit> fits = new ArrayList<>();
    Consumer<Later> fitting =
        one -> {
          Claim claim = one.claim();
          double share = isLater(forecast, claim) ? share(foreseen, one.told()) : 0;
          if (share >= MEETS) {
            fits.add(new Fit(claim, share));
          }
        };
    later.forEach(claims -> claims.between(then, until(forecast), fitting));
    fits.sort(
        Comparator.comparingDouble((Fit fit) -> -fit.share())
            .thenComparing(fit -> fit.claim().date(), Dates::compare)
            .thenComparing(fit -> fit.claim().id()));
    double least = fits.isEmpty() ? 0 : fits.get(0).share() * NEAR_BEST;
    fits.removeIf(fit -> fit.share() < least);
    boolean undoing = isUndone(what(forecast.statement()));
    List<Fit> yes = new ArrayList<>();
    List<Fit> no = new ArrayList<>();
    for (Fit fit : fits) {
      boolean so = affirms(fit.claim()) && (undoing || !isUndone(fit.claim().words()));
      if (so == affirms(forecast)) {
        yes.add(fit);
      } else {
        no.add(fit);
      }
    }
    yes.removeIf(fit -> !inTime(forecast, fit));
    no.removeIf(fit -> !isDue(forecast, fit) && !isOff(forecast, fit, undoing));
    if (yes.isEmpty() && no.isEmpty()) {
      return Outcome.UNRESOLVED;
    }
    return sources(yes) >= sources(no)
        ? Outcome.happened(best(yes))
        : Outcome.didNotHappen(best(no));
  }

  /**
   * When what may show the outcome of some forecasts was told.
   *
   * @param after the day after which it was written
   * @param until the last day of which it tells, null where that is open
   */
  record Window(LocalDate after, @Nullable LocalDate until) {}

  /**
   * Whether what a statement tells may lie in the time of a forecast.
   *
   * @param then day of the forecast's text
   * @param day of the text that tells
   */
  static boolean isInTime(Statement forecast, LocalDate then, Statement told, LocalDate day) {
    @Nullable Period due = forecast.time() == null ? null : forecast.time().period();
    @Nullable Period stated = told.time() == null ? null : told.time().period();
    @Nullable LocalDate first = Laters.firstDay(stated, day);
    boolean late =
        first != null
            && due != null
            && due.end() != null
            && first.isAfter(due.end().plusDays(TOLD_WITHIN));
    return day.isAfter(then) && !isBefore(stated, then) && !late;
  }

  /** The window of all these forecasts; null where none is dated. */
  static @Nullable Window window(List<Claim> forecasts) {
    @Nullable LocalDate after = null;
    @Nullable LocalDate until = LocalDate.MIN;
    for (Claim forecast : forecasts) {
      LocalDate then = forecast.date();
      if (then != null) {
        LocalDate end = until(forecast);
        after = after == null || then.isBefore(after) ? then : after;
        until = until == null || end == null ? null : until.isAfter(end) ? until : end;
      }
    }
    return after == null ? null : new Window(after, until);
  }

  /** After so long nobody tells any more what came of a forecast with a deadline. */
  private static @Nullable LocalDate until(Claim forecast) {
    Period due = forecast.when().stated();
    return due == null || due.end() == null ? null : due.end().plusDays(TOLD_WITHIN);
  }

  /** The words of what a statement foresees, without those that say by when. */
  Stems.Found foreseen(Statement forecast) {
    String what = what(forecast);
    TimeReference time = forecast.time();
    return stems.of(time == null || time.text().isBlank() ? what : what.replace(time.text(), " "));
  }

  private static String what(Statement forecast) {
    return forecast.item() == null ? forecast.quote() : forecast.item().text();
  }

  /** Whether a text says that something was put off, called off or never came about. */
  private boolean isUndone(String words) {
    return terms.occurs("undone", words);
  }

  /** Whether a statement has words enough in common with what was foreseen. */
  boolean speaksOf(Stems.Found foreseen, Statement told) {
    return share(foreseen, stems.of(Claim.words(told))) >= MEETS;
  }

  private static boolean told(Claim claim) {
    return claim.statement().kind() != Kind.FORECAST
        && (claim.phase() == Claim.Phase.DONE || claim.phase() == Claim.Phase.NEGATED);
  }

  /** Whether a claim was written after the forecast, and not of a time before it. */
  private static boolean isLater(Claim forecast, Claim claim) {
    LocalDate then = forecast.date();
    LocalDate now = claim.date();
    return then != null
        && now != null
        && now.isAfter(then)
        && !isBefore(claim.when().stated(), then);
  }

  private static boolean isBefore(@Nullable Period told, LocalDate day) {
    return told != null && told.end() != null && told.end().isBefore(day);
  }

  private static double share(Stems.Found foreseen, Stems.Found told) {
    double all = 0;
    double common = 0;
    int count = 0;
    int things = 0;
    int thingsTold = 0;
    for (Map.Entry<String, Double> stem : foreseen.weights().entrySet()) {
      all += stem.getValue();
      double both = Math.min(stem.getValue(), told.weights().getOrDefault(stem.getKey(), 0.0));
      common += both;
      count += both > 0 ? 1 : 0;
      boolean name = stem.getValue() <= Stems.LITTLE || (both > 0 && both <= Stems.LITTLE);
      things += name ? 0 : 1;
      thingsTold += both > Stems.LITTLE ? 1 : 0;
    }
    // Names alone do not tell what happens: as much of the other words must be told.
    int fewest = Math.min(FEWEST, foreseen.weights().size());
    if (count < fewest || thingsTold == 0 || thingsTold < MEETS * things) {
      return 0;
    }
    int pairs = Words.common(foreseen.pairs(), told.pairs());
    return common / all + TOGETHER * pairs / foreseen.pairs().size();
  }

  private static boolean affirms(Claim claim) {
    return claim.statement().polarity() == Polarity.AFFIRMED && !claim.denied();
  }

  /** What is told must have happened by the deadline, where the one is stated and the other set. */
  private static boolean inTime(Claim forecast, Fit fit) {
    Period due = forecast.when().stated();
    Period told = fit.claim().when().stated();
    if (due == null || due.end() == null) {
      return true;
    }
    LocalDate now = fit.claim().date();
    return (told == null || told.start() == null)
        ? now != null && !now.isAfter(due.end().plusDays(STILL))
        : !told.start().isAfter(due.end());
  }

  /** What has no deadline did not happen where it was called off, not where it only waits. */
  private boolean isOff(Claim forecast, Fit fit, boolean undoing) {
    Period due = forecast.when().stated();
    return (due == null || due.end() == null)
        && !undoing
        && terms.find("undone", fit.claim().words()).filter("off"::equals).isPresent();
  }

  /** Without a deadline nobody can know that a thing will never happen. */
  private static boolean isDue(Claim forecast, Fit fit) {
    Period due = forecast.when().stated();
    LocalDate now = fit.claim().date();
    return due != null
        && due.end() != null
        && now != null
        && !now.isBefore(due.end().minusDays(NEARLY_DUE));
  }

  private static int sources(List<Fit> fits) {
    Set<String> sources = new HashSet<>();
    fits.forEach(fit -> sources.add(fit.claim().source()));
    return sources.size();
  }

  private static List<Statement> best(List<Fit> fits) {
    return fits.stream().limit(NAMED).map(fit -> fit.claim().statement()).toList();
  }
}
