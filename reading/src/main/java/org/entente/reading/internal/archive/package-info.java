/** Archives and compressed files, within limits; nobody else's business. */
@NullMarked
package org.entente.reading.internal.archive;

import org.jspecify.annotations.NullMarked;
