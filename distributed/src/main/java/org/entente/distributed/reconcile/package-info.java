/** Statements become origins, entries, disputes and series, by the rules of the ledger. */
@NullMarked
package org.entente.distributed.reconcile;

import org.jspecify.annotations.NullMarked;
