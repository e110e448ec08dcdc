package org.entente.reading.problem;

import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A document, or pages of it, without any text, such as a scan.
 *
 * @param place "page 3" or "pages 3–5, 8" where only some pages are without text, else null
 */
public record EmptyDocument(String document, @Nullable String place) implements Problem {

  @Override
  public String kind() {
    return "empty";
  }

  @Override
  public Severity severity() {
    return place == null ? Severity.LOST : Severity.PARTIAL;
  }

  @Override
  public String message() {
    return place == null
        ? "There is no text in this document; it may be a scan or an empty page. Recognise its text"
            + " (OCR) and read the result."
        : "There is no text on some pages, which may be scans or empty; the rest was read. Recognise"
            + " their text (OCR) if they matter.";
  }
}
