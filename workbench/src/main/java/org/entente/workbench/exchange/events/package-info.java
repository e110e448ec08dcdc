/** Events as rows: our own columns, and the layouts of GDELT and ICEWS. */
@NullMarked
package org.entente.workbench.exchange.events;

import org.jspecify.annotations.NullMarked;
