/** What is known of a document, and where that was found; nobody else's business. */
@NullMarked
package org.entente.reading.internal.facts;

import org.jspecify.annotations.NullMarked;
