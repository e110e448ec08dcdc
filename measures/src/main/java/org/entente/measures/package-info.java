/** Turns the entries of a tie into measures with intervals, inputs and citations. */
@NullMarked
package org.entente.measures;

import org.jspecify.annotations.NullMarked;
