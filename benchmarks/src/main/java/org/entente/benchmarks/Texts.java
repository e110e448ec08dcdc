package org.entente.benchmarks;

import org.entente.model.Document;

/** Documents made of a text alone. */
final class Texts {

  private Texts() {}

  static Document document(String id, String text) {
    return new Document(
        id,
        id,
        "text/plain",
        text,
        "%064x".formatted(text.hashCode() & 0xFFFFFFFFL),
        "en",
        null,
        null,
        null,
        null,
        null);
  }
}
