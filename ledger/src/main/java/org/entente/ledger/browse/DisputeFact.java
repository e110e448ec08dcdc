package org.entente.ledger.browse;

import java.util.List;
import org.entente.model.DisputeStatus;

/**
 * A dispute in few words.
 *
 * @param id its id
 * @param kind in what way its sides clash
 * @param status whether it is still one
 * @param entries ids of the entries of its members
 * @param documents ids of their documents
 */
public record DisputeFact(
    String id, String kind, DisputeStatus status, List<String> entries, List<String> documents) {
  public DisputeFact {
    entries = List.copyOf(entries);
    documents = List.copyOf(documents);
  }

  public boolean isOpen() {
    return status == DisputeStatus.OPEN;
  }
}
