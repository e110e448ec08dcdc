/** From a sentence to its statements. */
@NullMarked
package org.entente.coding.sentence;

import org.jspecify.annotations.NullMarked;
