/** Tests of what is imported. */
@NullMarked
package org.entente.ledger.importing;

import org.jspecify.annotations.NullMarked;
