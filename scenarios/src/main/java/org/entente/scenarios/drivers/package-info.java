/** Drivers, judgements and effects as a user writes them. */
@NullMarked
package org.entente.scenarios.drivers;

import org.jspecify.annotations.NullMarked;
