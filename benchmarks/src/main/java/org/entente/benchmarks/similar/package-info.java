/**
 * Makes the coder's list of words that are like those of the item list, and says how good it is.
 */
@NullMarked
package org.entente.benchmarks.similar;

import org.jspecify.annotations.NullMarked;
