/**
 * Predicates with their arguments: one representation for active and passive clauses, participles,
 * relative and purpose clauses, control, coordination, nouns and adjectives of doing.
 */
@NullMarked
package org.entente.coding.predicate;

import org.jspecify.annotations.NullMarked;
