/** The language in which a ledger is searched: read, checked, and turned into what SQLite asks. */
@NullMarked
package org.entente.ledger.search;

import org.jspecify.annotations.NullMarked;
