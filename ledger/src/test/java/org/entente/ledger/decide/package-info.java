@NullMarked
package org.entente.ledger.decide;

import org.jspecify.annotations.NullMarked;
