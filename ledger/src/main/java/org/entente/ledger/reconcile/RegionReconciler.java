package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.model.Stance;

/** Turns the claims of one region into entries, disputes and origins of claims. */
final class RegionReconciler {
  private final Terms terms;
  private final Overlay overlay;
  private final Published published;

  RegionReconciler(Terms terms, Overlay overlay, Published published) {
    this.terms = terms;
    this.overlay = overlay;
    this.published = published;
  }

  /**
   * The results of a region.
   *
   * @param claims all of the region, in their order
   * @param outcomes what came of its forecasts, by statement id
   */
  RegionResults reconcile(List<Claim> claims, Map<String, Outcome> outcomes) {
    List<Matter> matters = Regroups.apply(new Matters().of(claims), overlay.regroups());
    List<Draft> drafts = matters.stream().map(Draft::of).toList();
    Disputes disputes = new Disputes(terms, published);
    List<Clash> clashes = Settlements.apply(disputes.clashes(drafts), overlay.settlements());
    EntryMaker entries =
        new EntryMaker(
            SeriesFinder.find(drafts),
            new PartFinder(terms).find(drafts),
            Disputes.touched(clashes, DisputeStatus.OPEN),
            overtaken(clashes),
            refuted(clashes),
            outcomes,
            disputes.borneOut(),
            new EntryRulings(drafts, overlay.entries()));
    List<Entry> made = new ArrayList<>();
    drafts.forEach(draft -> made.add(entries.entry(draft)));
    made.sort(Comparator.comparing(Entry::id));
    return new RegionResults(
        made, Disputes.of(clashes), OriginMaker.ofClaims(drafts), miscopied(drafts));
  }

  /** The drafts that say what was true once: the side that an overtaken clash calls older. */
  private static Set<String> overtaken(List<Clash> clashes) {
    Set<String> overtaken = new HashSet<>();
    for (Clash clash : clashes) {
      if (clash.status() == DisputeStatus.OVERTAKEN) {
        clash.overtaken().voices().forEach(voice -> overtaken.add(voice.draft().id()));
      }
    }
    return overtaken;
  }

  /** The drafts that a record is against. */
  private static Set<String> refuted(List<Clash> clashes) {
    Set<String> refuted = new HashSet<>();
    for (Clash clash : clashes) {
      clash.refuted().forEach(side -> side.voices().forEach(v -> refuted.add(v.draft().id())));
    }
    return refuted;
  }

  private static Set<String> miscopied(List<Draft> drafts) {
    Set<String> documents = new HashSet<>();
    for (Draft draft : drafts) {
      draft.matter().claims(Stance.MISCOPIED).forEach(c -> documents.add(c.statement().document()));
    }
    return documents;
  }
}
