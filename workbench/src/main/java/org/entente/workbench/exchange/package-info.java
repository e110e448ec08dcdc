/** What a ledger holds, in the formats of others: tables, event layouts, networks, references. */
@NullMarked
package org.entente.workbench.exchange;

import org.jspecify.annotations.NullMarked;
