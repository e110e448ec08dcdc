/** Sentences as dependency trees, in labels of our own, whatever engine made them. */
@NullMarked
package org.entente.coding.parse;

import org.jspecify.annotations.NullMarked;
