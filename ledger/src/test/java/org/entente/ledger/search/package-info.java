@NullMarked
package org.entente.ledger.search;

import org.jspecify.annotations.NullMarked;
