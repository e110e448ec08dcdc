package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.ledger.reconcile.ReconcileStore.Told;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Works out regions anew, with what came of their forecasts: whole regions, or only the {@link
 * Cells} of a region that a change reaches.
 */
final class RegionUpkeep {
  /** So many claims of other regions are remembered for the forecasts of the next. */
  private static final int REMEMBERED = 60_000;

  private final ReconcileStore store;
  private final Claims claims;
  private final Outcomes outcomes;
  private final RegionReconciler reconciler;
  private final Bindings bindings;
  private final Map<String, Laters> remembered = new LinkedHashMap<>();
  private int size;

  RegionUpkeep(ReconcileStore store, Terms terms, Claims claims) {
    this.store = store;
    this.claims = claims;
    this.outcomes = new Outcomes(terms);
    this.reconciler = new RegionReconciler(terms, store.overlay(), store.published());
    this.bindings = new Bindings(terms);
  }

  /**
   * The forecasts on whose outcome a change may bear.
   *
   * @param told claims that are new
   * @param changed regions in which claims went or changed
   */
  List<ClaimNote> foreseeing(List<ClaimNote> told, Set<String> changed) {
    List<ClaimNote> found = new ArrayList<>();
    Map<ClaimNote, Statement> news = new LinkedHashMap<>();
    told.forEach(note -> news.put(note, store.statement(note)));
    for (ClaimNote forecast : store.forecasts()) {
      Set<String> within = Set.copyOf(Regions.within(forecast.region()));
      boolean reached = changed.stream().anyMatch(within::contains);
      if (!reached && told.stream().anyMatch(note -> within.contains(note.region()))) {
        reached = isReached(forecast, news);
      }
      if (reached) {
        found.add(forecast);
      }
    }
    return found;
  }

  private boolean isReached(ClaimNote forecast, Map<ClaimNote, Statement> news) {
    @Nullable LocalDate then = store.findText(forecast.text()).orElseThrow().day();
    if (then == null) {
      return false;
    }
    Statement statement = null;
    Stems.Found foreseen = null;
    for (Map.Entry<ClaimNote, Statement> one : news.entrySet()) {
      @Nullable LocalDate day = store.findText(one.getKey().text()).orElseThrow().day();
      if (day == null || !day.isAfter(then)) {
        continue;
      }
      statement = statement == null ? store.statement(forecast) : statement;
      if (!Outcomes.isInTime(statement, then, one.getValue(), day)) {
        continue;
      }
      foreseen = foreseen == null ? outcomes.foreseen(statement) : foreseen;
      if (outcomes.speaksOf(foreseen, one.getValue())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Works these regions out as a whole, where nothing is kept of them.
   *
   * @return ids of the documents of which it is now known that they took a figure over wrongly
   */
  Set<String> all(Collection<String> regions, Map<String, String> aliases) {
    Set<String> wrong = new TreeSet<>();
    for (String region : regions) {
      List<Claim> told = claims(store.told(region), aliases);
      store.putBound(region, bound(told));
      RegionResults results = reconciler.reconcile(told, outcomes(region, told, aliases));
      wrong.addAll(store.putResults(region, List.of(), results));
    }
    return wrong;
  }

  /**
   * Works out what is reached of some regions.
   *
   * @return ids of the documents of which it is now known, or no longer, that they took a figure
   *     over wrongly
   */
  Set<String> redo(Map<String, Reach> regions, Map<String, String> aliases) {
    regions.forEach(
        (region, reach) ->
            store.putBound(region, bound(claims(store.told(reach.fresh()), aliases))));
    Set<String> wrong = new TreeSet<>();
    regions.forEach((region, reach) -> wrong.addAll(redo(region, reach, aliases)));
    return wrong;
  }

  private Set<String> redo(String region, Reach reach, Map<String, String> aliases) {
    Set<String> reached = reached(region, reach);
    List<Claim> told =
        claims(
            store.told(reached).stream().filter(t -> t.note().region().equals(region)).toList(),
            aliases);
    Map<String, Outcome> found = new HashMap<>();
    List<Claim> open = new ArrayList<>();
    for (Claim claim : told) {
      if (claim.statement().kind() == Kind.FORECAST) {
        boolean known =
            !reach.fresh().contains(claim.id()) && !reach.foreseeing().contains(claim.id());
        if (known) {
          store.findOutcome(claim.id()).ifPresent(outcome -> found.put(claim.id(), outcome));
        }
        if (!found.containsKey(claim.id())) {
          open.add(claim);
        }
      }
    }
    found.putAll(outcomesOf(open, region, aliases));
    return store.putResults(region, reached, reconciler.reconcile(told, found));
  }

  /** Ids of the claims in cells that are reached, those that are gone among them. */
  private Set<String> reached(String region, Reach reach) {
    Cells cells = new Cells();
    for (Bound bound : store.bound(region)) {
      boolean touched =
          reach.fresh().contains(bound.statement())
              || reach.foreseeing().contains(bound.statement());
      cells.add(bound, touched);
    }
    reach.gone().forEach(bound -> cells.add(bound, true));
    store.overlay().together().forEach(cells::join);
    if (reach.hasLost() && !store.overlay().together().isEmpty()) {
      // A ruling that has lost a statement may now mean another entry.
      cells.touchAll();
    }
    Set<String> reached = cells.touched();
    Set<String> standing = store.standingWith(region, reached);
    while (!reached.containsAll(standing)) {
      standing.forEach(cells::touch);
      reached = cells.touched();
      standing = store.standingWith(region, reached);
    }
    return reached;
  }

  private List<Bound> bound(List<Claim> told) {
    return told.stream()
        .map(
            claim ->
                new Bound(claim.id(), bindings.of(claim), claim.date(), Laters.firstDay(claim)))
        .toList();
  }

  private Map<String, Outcome> outcomes(
      String region, List<Claim> told, Map<String, String> aliases) {
    List<Claim> forecasts =
        told.stream().filter(c -> c.statement().kind() == Kind.FORECAST).toList();
    if (forecasts.isEmpty()) {
      return Map.of();
    }
    List<Laters> later = new ArrayList<>();
    for (String within : Regions.within(region)) {
      later.add(within.equals(region) ? outcomes.ready(told) : remembered(within, aliases));
    }
    return outcomes(forecasts, later);
  }

  private Map<String, Outcome> outcomes(List<Claim> forecasts, List<Laters> later) {
    Map<String, Outcome> found = new HashMap<>();
    forecasts.forEach(forecast -> found.put(forecast.id(), outcomes.of(forecast, later)));
    return found;
  }

  /** What came of some forecasts, of which only the claims of their time are read. */
  private Map<String, Outcome> outcomesOf(
      List<Claim> forecasts, String region, Map<String, String> aliases) {
    Outcomes.Window window = Outcomes.window(forecasts);
    if (window == null) {
      return outcomes(forecasts, List.of());
    }
    List<Laters> later = new ArrayList<>();
    for (String within : Regions.within(region)) {
      later.add(
          outcomes.ready(claims(store.told(within, window.after(), window.until()), aliases)));
    }
    return outcomes(forecasts, later);
  }

  private Laters remembered(String region, Map<String, String> aliases) {
    Laters known = remembered.get(region);
    if (known == null) {
      known = outcomes.ready(claims(store.told(region), aliases));
      if (size > REMEMBERED) {
        remembered.clear();
        size = 0;
      }
      remembered.put(region, known);
      size += known.size();
    }
    return known;
  }

  private List<Claim> claims(List<Told> told, Map<String, String> aliases) {
    Map<String, Document> documents = new HashMap<>();
    Map<String, TextNote> firsts = new HashMap<>();
    for (Told one : told) {
      String id = one.statement().document();
      if (!documents.containsKey(id)) {
        documents.put(id, store.document(id));
        TextNote note = store.findText(one.note().text()).orElseThrow();
        firsts.put(id, store.findText(note.first()).orElseThrow());
      }
    }
    return claims.of(told, documents, firsts, aliases);
  }
}
