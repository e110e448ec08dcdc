/** Lists of items with their quantities and prices, valued without any document. */
@NullMarked
package org.entente.measures.sheet;

import org.jspecify.annotations.NullMarked;
