/** How well counts of events would have been foreseen. */
@NullMarked
package org.entente.scenarios.hindcast;

import org.jspecify.annotations.NullMarked;
