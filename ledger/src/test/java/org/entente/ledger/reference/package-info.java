/** Tests of what is imported. */
@NullMarked
package org.entente.ledger.reference;

import org.jspecify.annotations.NullMarked;
