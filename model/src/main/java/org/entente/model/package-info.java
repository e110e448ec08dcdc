/**
 * The words of Entente as immutable values. Nothing here reads, computes or stores; everything else
 * stands on it.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
