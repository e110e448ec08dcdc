package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.reconcile.Pooling.Given;
import org.entente.ledger.reconcile.Pooling.Pooled;
import org.entente.model.Amount;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Reconciles the figures of a matter: one part a source, pooled where M3 allows. */
final class Amounts {
  private Amounts() {}

  /** The reconciled figure of claims of one matter; null where none has a figure. */
  static @Nullable Amount of(
      List<Claim> claims, List<List<Claim>> sources, Map<String, String> origins) {
    List<Claim> figured = claims.stream().filter(claim -> claim.figure() != null).toList();
    if (figured.isEmpty()) {
      return null;
    }
    Figure first = Objects.requireNonNull(figured.get(0).figure());
    List<Claim> best = sources.isEmpty() ? List.of(figured.get(0)) : bestOfEach(sources);
    List<Amount.Part> parts = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    for (Claim claim : best) {
      Range range = Objects.requireNonNull(claim.figure()).range();
      parts.add(
          new Amount.Part(
              origins.getOrDefault(claim.id(), Ids.ofText(claim.text())),
              range.low(),
              range.high(),
              claim.date()));
      given.add(new Given(range, claim.grade()));
    }
    int documents =
        (int) figured.stream().map(claim -> claim.statement().document()).distinct().count();
    @Nullable String why = whyNot(best);
    @Nullable Pooled pooled = why == null ? Pooling.pool(given) : null;
    if (pooled != null) {
      return new Amount(
          first.what(),
          pooled.low(),
          pooled.mid(),
          pooled.high(),
          unit(figured),
          first.per(),
          documents,
          best.size(),
          pooled.i2(),
          null,
          parts);
    }
    Range span = span(figured);
    return new Amount(
        first.what(),
        span.low(),
        null,
        span.high(),
        unit(figured),
        first.per(),
        documents,
        best.size(),
        null,
        why == null ? "an end is left open" : why,
        parts);
  }

  /** From the lowest low to the highest high of the figures; an end that all leave open is open. */
  static Range span(List<Claim> claims) {
    @Nullable Double low = null;
    @Nullable Double high = null;
    for (Claim claim : claims) {
      Figure figure = claim.figure();
      if (figure == null) {
        continue;
      }
      low = chosen(low, figure.range().low(), true);
      high = chosen(high, figure.range().high(), false);
    }
    // "At least 300" beside "up to 248" is no range: the ends are then what each side gives.
    return low != null && high != null && low > high ? new Range(high, low) : new Range(low, high);
  }

  private static @Nullable Double chosen(@Nullable Double a, @Nullable Double b, boolean lower) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return lower ? Math.min(a, b) : Math.max(a, b);
  }

  /** The claim of each source that is graded best, the earliest of them. */
  private static List<Claim> bestOfEach(List<List<Claim>> sources) {
    List<Claim> best = new ArrayList<>();
    for (List<Claim> group : sources) {
      Claim chosen = null;
      for (Claim claim : group) {
        if (claim.figure() != null && (chosen == null || claim.grade() < chosen.grade())) {
          chosen = claim;
        }
      }
      if (chosen != null) {
        best.add(chosen);
      }
    }
    return best;
  }

  private static @Nullable String whyNot(List<Claim> best) {
    if (best.size() < 2) {
      return "one source";
    }
    for (int i = 0; i < best.size(); i++) {
      for (int j = 0; j < i; j++) {
        Figure a = Objects.requireNonNull(best.get(i).figure());
        Figure b = Objects.requireNonNull(best.get(j).figure());
        if (!Objects.equals(a.unit(), b.unit())) {
          return "other unit";
        }
        if (!a.compatible(b)) {
          return "disjoint";
        }
        LocalDate x = best.get(i).when().cutoff();
        LocalDate y = best.get(j).when().cutoff();
        if (x != null
            && y != null
            && best.get(i).when().daysApart(best.get(j).when()) > SameMatter.ONE_COUNT) {
          return "other date";
        }
      }
    }
    return null;
  }

  private static @Nullable String unit(List<Claim> figured) {
    for (Claim claim : figured) {
      Figure figure = claim.figure();
      if (figure != null && figure.unit() != null) {
        return figure.unit();
      }
    }
    return null;
  }
}
