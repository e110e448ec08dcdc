package org.entente.ledger.browse;

import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement and where it stands.
 *
 * @param statement as decisions leave it
 * @param entry id of its entry, null where it stands in none
 * @param standing of that entry in the word of the contract, or null
 */
public record Placed(Statement statement, @Nullable String entry, @Nullable String standing) {}
