/** How sources are walked through and turned into documents; nobody else's business. */
@NullMarked
package org.entente.reading.internal;

import org.jspecify.annotations.NullMarked;
