/** Sums of uncertain values by Monte Carlo, with the correlation of their errors named. */
@NullMarked
package org.entente.measures.draws;

import org.jspecify.annotations.NullMarked;
