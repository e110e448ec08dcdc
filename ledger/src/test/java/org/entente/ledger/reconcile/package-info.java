/** Tests of the package of the same name. */
@NullMarked
package org.entente.ledger.reconcile;

import org.jspecify.annotations.NullMarked;
