/**
 * Turns statements into entries, origins and disputes: pure functions over values, the same result
 * for the same statements in whatever order they come. Rules stand here, words in data files.
 */
@NullMarked
package org.entente.ledger.reconcile;

import org.jspecify.annotations.NullMarked;
