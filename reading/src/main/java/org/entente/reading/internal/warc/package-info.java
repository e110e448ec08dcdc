/** Web archives (WARC), as crawlers write them; nobody else's business. */
@NullMarked
package org.entente.reading.internal.warc;

import org.jspecify.annotations.NullMarked;
