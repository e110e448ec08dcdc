/** Closed lists of words that the coder needs, as data. */
@NullMarked
package org.entente.coding.words;

import org.jspecify.annotations.NullMarked;
