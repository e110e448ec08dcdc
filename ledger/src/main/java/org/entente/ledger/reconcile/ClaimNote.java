package org.entente.ledger.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * What reconciling keeps of a statement.
 *
 * @param statement its id
 * @param text number of its document
 * @param region key of the region that it belongs to
 * @param source key of the source that it names, before other names of that source are known; null
 *     where it names none
 * @param figure hash of its kind, sides and figure; 0 where it has no figure
 * @param forecast whether it foresees
 */
public record ClaimNote(
    String statement,
    long text,
    String region,
    @Nullable String source,
    long figure,
    boolean forecast) {}
