/** A ledger of any size made up from a seed, and what it costs to reconcile it. */
@NullMarked
package org.entente.ledger.scale;

import org.jspecify.annotations.NullMarked;
