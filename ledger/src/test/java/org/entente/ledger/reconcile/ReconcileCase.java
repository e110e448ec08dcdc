package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Statement;

/** Made-up texts and what they say, for tests of reconciling. */
abstract class ReconcileCase {
  static final String REPORT =
      "The ministry in Oslo said on Friday that ships with grain had left the port for Lima again,"
          + " and that more would follow before the winter storms close the northern route for good. ";

  final List<Document> documents = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();

  Reconciled reconcile() {
    return new Reconciler().reconcile(documents, statements);
  }

  Document text(String id, String date, String publisher, String text) {
    Document document =
        Samples.document(id, date.isEmpty() ? null : LocalDate.parse(date), publisher, text);
    documents.add(document);
    return document;
  }

  static StatementMaker of(Document document, Kind kind) {
    return StatementMaker.of(document, kind, document.text());
  }

  StatementMaker grain(Document document, double low, double high) {
    return of(document, Kind.TRANSFER)
        .from("NOR")
        .to("PER")
        .item("grain", "grain")
        .quantity(low, high, "tonnes");
  }

  Document say(String id, String date, String publisher, double low, double high) {
    Document document = text(id, date, publisher, ("own" + id + " ").repeat(8) + low);
    statements.add(grain(document, low, high).make());
    return document;
  }

  static <T> T single(List<T> values) {
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  static org.entente.model.Amount amount(Entry entry) {
    return java.util.Objects.requireNonNull(entry.amount());
  }
}
