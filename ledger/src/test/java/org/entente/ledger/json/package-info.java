/** Tests of the package of the same name. */
@NullMarked
package org.entente.ledger.json;

import org.jspecify.annotations.NullMarked;
