/** Tells before a sentence is parsed how likely it is to give a statement. */
@NullMarked
package org.entente.coding.gate;

import org.jspecify.annotations.NullMarked;
