/** How much each side of a tie depends on the other, from published tables. */
@NullMarked
package org.entente.measures.dependence;

import org.jspecify.annotations.NullMarked;
