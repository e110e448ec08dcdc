package org.entente.ledger.reconcile;

import java.util.List;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Origin;

/**
 * What follows from the statements of a ledger; each list sorted by id.
 *
 * @param entries one for each matter
 * @param disputes what cannot all hold
 * @param origins who repeats whom
 */
public record Reconciled(List<Entry> entries, List<Dispute> disputes, List<Origin> origins) {
  public Reconciled {
    entries = List.copyOf(entries);
    disputes = List.copyOf(disputes);
    origins = List.copyOf(origins);
  }
}
