/**
 * Keeps documents and statements in one file and reconciles them to entries, origins and disputes.
 */
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
