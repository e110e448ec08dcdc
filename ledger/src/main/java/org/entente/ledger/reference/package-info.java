/**
 * Published tables beside the documents (votes, alliances, arms, trade, sanctions lists): how their
 * files are laid out, and what they hold on a tie.
 */
@NullMarked
package org.entente.ledger.reference;

import org.jspecify.annotations.NullMarked;
