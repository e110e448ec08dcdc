@NullMarked
package org.entente.measures.prices;

import org.jspecify.annotations.NullMarked;
