package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Amount;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the making: its matter, its sources and its figure, before series, parts and disputes
 * are known.
 *
 * @param id of the entry
 * @param matter its claims
 * @param sources its bearing claims by the source that they go back to
 * @param origins id of the origin of each claim, by statement id
 * @param amount the reconciled figure, null where nobody gives one
 * @param period first and last day, null where unknown
 */
record Draft(
    String id,
    Matter matter,
    List<List<Claim>> sources,
    Map<String, String> origins,
    @Nullable Amount amount,
    @Nullable Period period) {

  static Draft of(Matter matter) {
    Claim founder = matter.founder();
    List<List<Claim>> sources = SourceGroups.of(matter.bearing());
    Map<String, String> origins = new HashMap<>();
    List<Claim> all = matter.members().stream().map(Matter.Member::claim).toList();
    for (List<Claim> group : SourceGroups.of(all)) {
      String origin = SourceGroups.origin(group, founder);
      group.forEach(claim -> origins.put(claim.id(), origin));
    }
    return new Draft(
        Ids.of("e", founder.statement().kind().word(), founder.id()),
        matter,
        sources,
        origins,
        Amounts.of(matter.telling(), sources, origins),
        Periods.of(matter.telling()));
  }

  Claim founder() {
    return matter.founder();
  }

  /** The first of its bearing claims that gives a figure, else its founder. */
  Claim figured() {
    for (Claim claim : bearing()) {
      if (claim.figure() != null) {
        return claim;
      }
    }
    return founder();
  }

  /** The class of what it is about, by the first of its bearing claims that has one. */
  @Nullable String itemClass() {
    for (Claim claim : bearing()) {
      if (claim.itemClass() != null) {
        return claim.itemClass();
      }
    }
    return founder().itemClass();
  }

  /**
   * The claim that says kind and sides as most of its claims do; where as many say otherwise one
   * that names both sides, then the best graded, then the earliest.
   */
  Claim typical() {
    Map<List<Object>, List<Claim>> ways = new LinkedHashMap<>();
    for (Claim claim : matter.telling()) {
      Statement s = claim.statement();
      ways.computeIfAbsent(List.of(s.kind(), s.from(), s.to()), w -> new ArrayList<>()).add(claim);
    }
    List<Claim> most = List.of();
    for (List<Claim> way : ways.values()) {
      if (way.size() > most.size() || (way.size() == most.size() && rank(way) < rank(most))) {
        most = way;
      }
    }
    return most.isEmpty() ? founder() : most.get(0);
  }

  private static int rank(List<Claim> claims) {
    int best = claims.stream().mapToInt(Claim::grade).min().orElse(Character.MAX_VALUE);
    Statement s = claims.get(0).statement();
    boolean open = OneFigure.isOpen(s.from()) || OneFigure.isOpen(s.to());
    return open ? best + Character.MAX_VALUE : best;
  }

  List<Claim> bearing() {
    return matter.bearing();
  }

  /**
   * Number of sources; of a matter with a figure those that give it, since who names only the thing
   * bears out no figure.
   */
  int independent() {
    if (amount == null) {
      return sources.size();
    }
    return (int)
        sources.stream()
            .filter(group -> group.stream().anyMatch(claim -> claim.figure() != null))
            .count();
  }

  boolean borne() {
    return !sources.isEmpty();
  }

  String origin(Claim claim) {
    return origins.getOrDefault(claim.id(), Ids.ofText(claim.text()));
  }

  /** What its figure spans, null where there is none. */
  @Nullable Range range() {
    return amount == null ? null : Amounts.span(matter.telling());
  }

  /** The last day that a bearing claim speaks of, null where unknown. */
  @Nullable LocalDate cutoff() {
    LocalDate last = null;
    for (Claim claim : matter.telling()) {
      LocalDate cutoff = claim.when().cutoff();
      if (cutoff != null && (last == null || cutoff.isAfter(last))) {
        last = cutoff;
      }
    }
    return last;
  }

  Set<String> sourceKeys() {
    return matter.bearing().stream().map(Claim::source).collect(Collectors.toSet());
  }

  Set<String> documents() {
    return matter.bearing().stream()
        .map(claim -> claim.statement().document())
        .collect(Collectors.toSet());
  }

  List<Claim> against() {
    return matter.claims(Stance.AGAINST);
  }

  /** Two drafts of one id are one: their claims need not be gone through. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Draft draft && draft.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
