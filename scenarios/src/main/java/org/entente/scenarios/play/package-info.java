/** The channels of a tie, played forward by month. */
@NullMarked
package org.entente.scenarios.play;

import org.jspecify.annotations.NullMarked;
