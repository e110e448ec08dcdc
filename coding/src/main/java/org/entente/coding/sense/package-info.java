/** How a predicate is meant: negation, modality, source, time and amounts. */
@NullMarked
package org.entente.coding.sense;

import org.jspecify.annotations.NullMarked;
