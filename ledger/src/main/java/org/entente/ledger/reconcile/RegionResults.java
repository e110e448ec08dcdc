package org.entente.ledger.reconcile;

import java.util.List;
import java.util.Set;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Origin;

/**
 * What follows from the statements of one region.
 *
 * @param entries one for each matter
 * @param disputes what cannot all hold
 * @param origins of level claim
 * @param miscopied ids of the documents that took a figure over wrongly
 */
public record RegionResults(
    List<Entry> entries, List<Dispute> disputes, List<Origin> origins, Set<String> miscopied) {
  public RegionResults {
    entries = List.copyOf(entries);
    disputes = List.copyOf(disputes);
    origins = List.copyOf(origins);
    miscopied = Set.copyOf(miscopied);
  }
}
