/** Frames as data: what a predicate means, and which argument plays which part. */
@NullMarked
package org.entente.coding.frame;

import org.jspecify.annotations.NullMarked;
