/** How near-duplicates are found; nobody else's business. */
@NullMarked
package org.entente.reading.internal.duplicates;

import org.jspecify.annotations.NullMarked;
