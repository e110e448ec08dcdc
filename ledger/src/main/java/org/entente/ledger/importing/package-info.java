/**
 * How files of others come into a ledger: opened as they were published, read row by row, their
 * codes of states understood, each taken wholly or not at all.
 */
@NullMarked
package org.entente.ledger.importing;

import org.jspecify.annotations.NullMarked;
