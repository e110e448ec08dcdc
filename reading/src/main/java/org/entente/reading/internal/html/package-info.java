/** The article of a web page without the page's furniture; nobody else's business. */
@NullMarked
package org.entente.reading.internal.html;

import org.jspecify.annotations.NullMarked;
