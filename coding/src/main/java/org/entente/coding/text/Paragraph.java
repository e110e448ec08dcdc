package org.entente.coding.text;

import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a stored text.
 *
 * @param span where it stands, without the white space around it
 * @param heading the heading above it, null where there is none
 */
public record Paragraph(Span span, @Nullable String heading) {}
