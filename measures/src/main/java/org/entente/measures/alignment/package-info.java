/** How alike two states vote. */
@NullMarked
package org.entente.measures.alignment;

import org.jspecify.annotations.NullMarked;
