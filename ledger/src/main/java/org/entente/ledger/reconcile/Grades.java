package org.entente.ledger.reconcile;

import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Gives a document the letter of the Admiralty code (STANAG 2511) by rules that anybody can check;
 * the words they use stand in {@code terms.tsv}. The first rule that fits decides.
 */
public final class Grades {
  private final Terms terms;

  public Grades() {
    this(new Terms());
  }

  Grades(Terms terms) {
    this.terms = terms;
  }

  /**
   * A letter and the rule that gave it.
   *
   * @param letter A to F
   * @param reason one sentence
   */
  public record Letter(char letter, String reason) {}

  public Letter of(Document document) {
    @Nullable String publisher = document.publisher() == null ? null : document.publisher().value();
    boolean dated = document.date() != null;
    if (publisher == null) {
      return dated
          ? new Letter('E', "E: dated, but nobody is named as publisher.")
          : new Letter('F', "F: neither publisher nor date are known, nothing to judge by.");
    }
    if (terms.occurs("self-published", publisher)) {
      return new Letter('E', "E: published by its own author, without an editor.");
    }
    if (!dated) {
      return new Letter('D', "D: the publisher is named, but the text is not dated.");
    }
    if (terms.occurs("official-publisher", publisher)) {
      return new Letter('A', "A: the publisher keeps the record that it prints; dated.");
    }
    if (terms.occurs("primary-publisher", publisher)) {
      return new Letter('B', "B: the publisher speaks of its own work or office; dated.");
    }
    return new Letter('C', "C: a named publisher and a date.");
  }

  /**
   * The letter of one statement: a named source lifts a C to B; a text known to have copied a
   * figure wrongly is no better than D for it.
   */
  static char ofStatement(char document, boolean named, boolean miscopied) {
    if (miscopied) {
      return document > 'D' ? document : 'D';
    }
    return document == 'C' && named ? 'B' : document;
  }
}
