package org.entente.ledger.browse;

import java.util.List;
import java.util.Map;

/**
 * A page of entries.
 *
 * @param bodies the entries of this page as JSON of the contract
 * @param total how many answer to the filter
 * @param facets counts, empty where they were not asked for
 */
public record EntryPage(List<String> bodies, int total, Map<Facet, List<Count>> facets) {
  public EntryPage {
    bodies = List.copyOf(bodies);
    facets = Map.copyOf(facets);
  }
}
