/** One file's bytes into text and facts, by kind of file; nobody else's business. */
@NullMarked
package org.entente.reading.internal.extract;

import org.jspecify.annotations.NullMarked;
