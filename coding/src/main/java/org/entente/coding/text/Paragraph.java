package org.entente.coding.text;

import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a stored text.
 *
 * @param span where it stands, without the white space around it
 * @param headings the headings above it that follow each other without text between them, the
 *     outermost first
 */
public record Paragraph(Span span, List<String> headings) {

  public Paragraph {
    headings = List.copyOf(headings);
  }

  /** The heading next above it, null where there is none. */
  public @Nullable String heading() {
    return headings.isEmpty() ? null : headings.get(headings.size() - 1);
  }
}
