package org.entente.ledger.reconcile;

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
import org.entente.model.Statement;

/** Works out regions anew, with what came of their forecasts. */
final class RegionUpkeep {
  /** So many claims of other regions are remembered for the forecasts of the next. */
  private static final int REMEMBERED = 60_000;

  private final ReconcileStore store;
  private final Claims claims;
  private final Outcomes outcomes;
  private final RegionReconciler reconciler;
  private final Map<String, Laters> remembered = new LinkedHashMap<>();
  private int size;

  RegionUpkeep(ReconcileStore store, Terms terms, Claims claims) {
    this.store = store;
    this.claims = claims;
    this.outcomes = new Outcomes(terms);
    this.reconciler = new RegionReconciler(terms, store.overlay(), store.published());
  }

  /**
   * The regions with forecasts on whose outcome a change may bear.
   *
   * @param told claims that are new
   * @param changed regions in which claims went or changed
   */
  Set<String> foreseeing(List<ClaimNote> told, Set<String> changed) {
    Set<String> found = new TreeSet<>();
    List<Statement> news = told.stream().map(store::statement).toList();
    for (ClaimNote forecast : store.forecasts()) {
      String region = forecast.region();
      if (found.contains(region)) {
        continue;
      }
      Set<String> within = Set.copyOf(Regions.within(region));
      boolean reached = changed.stream().anyMatch(within::contains);
      if (!reached && told.stream().anyMatch(note -> within.contains(note.region()))) {
        Stems.Found foreseen = outcomes.foreseen(store.statement(forecast));
        reached = news.stream().anyMatch(statement -> outcomes.speaksOf(foreseen, statement));
      }
      if (reached) {
        found.add(region);
      }
    }
    return found;
  }

  /**
   * Works these regions out anew.
   *
   * @return ids of the documents of which it is now known, or no longer, that they took a figure
   *     over wrongly
   */
  Set<String> redo(Collection<String> regions, Map<String, String> aliases) {
    Set<String> changed = new TreeSet<>();
    for (String region : regions) {
      List<Claim> told = claims(region, aliases);
      RegionResults results = reconciler.reconcile(told, outcomes(region, told, aliases));
      changed.addAll(store.putResults(region, results));
    }
    return changed;
  }

  private Map<String, Outcome> outcomes(
      String region, List<Claim> told, Map<String, String> aliases) {
    List<Claim> forecasts =
        told.stream().filter(c -> c.statement().kind() == org.entente.model.Kind.FORECAST).toList();
    if (forecasts.isEmpty()) {
      return Map.of();
    }
    List<Laters> later = new ArrayList<>();
    for (String within : Regions.within(region)) {
      later.add(within.equals(region) ? outcomes.ready(told) : remembered(within, aliases));
    }
    Map<String, Outcome> found = new HashMap<>();
    forecasts.forEach(forecast -> found.put(forecast.id(), outcomes.of(forecast, later)));
    return found;
  }

  private Laters remembered(String region, Map<String, String> aliases) {
    Laters known = remembered.get(region);
    if (known == null) {
      known = outcomes.ready(claims(region, aliases));
      if (size > REMEMBERED) {
        remembered.clear();
        size = 0;
      }
      remembered.put(region, known);
      size += known.size();
    }
    return known;
  }

  private List<Claim> claims(String region, Map<String, String> aliases) {
    List<Told> told = store.told(region);
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
