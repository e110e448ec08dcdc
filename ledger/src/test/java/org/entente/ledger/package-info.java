/** Tests of the ledger. */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
