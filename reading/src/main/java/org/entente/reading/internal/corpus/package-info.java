/** JSON Lines, one document a line; nobody else's business. */
@NullMarked
package org.entente.reading.internal.corpus;

import org.jspecify.annotations.NullMarked;
