/** NLP4J behind our own {@link org.entente.coding.parse.Parser}; nobody else's business. */
@NullMarked
package org.entente.coding.parse.internal;

import org.jspecify.annotations.NullMarked;
