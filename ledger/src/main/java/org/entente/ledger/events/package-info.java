/** Events that others coded: event files come in, and are looked up by tie and month. */
@NullMarked
package org.entente.ledger.events;

import org.jspecify.annotations.NullMarked;
