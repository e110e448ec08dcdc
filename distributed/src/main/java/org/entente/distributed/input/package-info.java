/** Files become pieces of work of like size, and pieces become documents. */
@NullMarked
package org.entente.distributed.input;

import org.jspecify.annotations.NullMarked;
