/** Tables of columns with types, and the formats in which their rows are written. */
@NullMarked
package org.entente.workbench.exchange.table;

import org.jspecify.annotations.NullMarked;
