/** Bytes into text, and what language it is; nobody else's business. */
@NullMarked
package org.entente.reading.internal.text;

import org.jspecify.annotations.NullMarked;
