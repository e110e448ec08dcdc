package org.entente.ledger.reconcile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param itemClass class of the item, null where it has none or its figure is of something else
 * @param words content words of the item, of the quote where there is no item
 * @param counted the unit of the figure where it names what is counted (rounds, voyages), else null
 */
record Thing(@Nullable String itemClass, Set<String> words, @Nullable String counted) {}
