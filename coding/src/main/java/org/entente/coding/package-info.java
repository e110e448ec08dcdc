/** Turns a document into statements: dependency parses, predicates with arguments, frames. */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
