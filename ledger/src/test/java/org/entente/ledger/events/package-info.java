/** Tests of what is imported. */
@NullMarked
package org.entente.ledger.events;

import org.jspecify.annotations.NullMarked;
