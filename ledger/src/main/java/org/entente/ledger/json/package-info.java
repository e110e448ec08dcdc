/** The JSON of the contract: what leaves the program and comes back, field by field. */
@NullMarked
package org.entente.ledger.json;

import org.jspecify.annotations.NullMarked;
