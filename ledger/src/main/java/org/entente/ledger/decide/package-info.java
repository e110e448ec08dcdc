/**
 * Decisions of analysts: how they find their statements again, what they change, and which of them
 * hold.
 */
@NullMarked
package org.entente.ledger.decide;

import org.jspecify.annotations.NullMarked;
