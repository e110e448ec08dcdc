/** What things are worth: price books, exchange rates, units of measure. */
@NullMarked
package org.entente.measures.prices;

import org.jspecify.annotations.NullMarked;
