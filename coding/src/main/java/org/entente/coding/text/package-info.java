/** The layout of a stored text: paragraphs, headings, sentences. */
@NullMarked
package org.entente.coding.text;

import org.jspecify.annotations.NullMarked;
