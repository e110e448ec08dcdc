package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disputes of degree, of wider and narrower things, with a record, and of undated directions. */
class SoftDisputeTest {
  private final List<Document> documents = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Reconciled reconcile() {
    return new Reconciler().reconcile(documents, statements);
  }

  private StatementMaker text(
      String id, @Nullable LocalDate date, String publisher, Kind kind, String quote) {
    Document document = Samples.document(id, date, publisher, quote);
    documents.add(document);
    return StatementMaker.of(document, kind, quote);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "Peru has gained substantial benefits, the returns of Peru remain minimal, 1, much against"
        + " little",
    "Peru has gained substantial benefits, the benefits of Peru are considerable, 0, both say much",
    "Peru has gained benefits, the returns of Peru remain minimal, 0, one does not say how much",
  })
  void muchAndLittleGainAreADispute(String one, String other, int disputes, String why) {
    statements.add(text("a", null, "A", Kind.BENEFIT, one).from("NOR").to("PER").make());
    statements.add(text("b", null, "B", Kind.BENEFIT, other).from("NOR").to("PER").make());
    assertThat(reconcile().disputes()).as(why).hasSize(disputes);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "900, 500, 1, more rice than all grain",
    "300, 500, 0, rice is a part of the grain",
  })
  void aPartLargerThanItsWholeIsADispute(double rice, double grain, int disputes, String why) {
    LocalDate day = LocalDate.of(2024, 5, 1);
    statements.add(
        text("a", day, "A", Kind.TRANSFER, "rice came")
            .from("NOR")
            .to("PER")
            .item("rice", "rice")
            .quantity(rice, rice, "tonnes")
            .make());
    statements.add(
        text("b", day.plusDays(9), "B", Kind.TRANSFER, "grain came")
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .quantity(grain, grain, "tonnes")
            .make());
    assertThat(reconcile().disputes()).as(why).hasSize(disputes);
  }

  @Test
  void whatARecordIsAgainstIsRefuted() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    for (String[] row : new String[][] {{"a", "Customs Review", "34"}, {"b", "Post", "340"}}) {
      double value = Double.parseDouble(row[2]);
      statements.add(
          text(row[0], day, row[1], Kind.TRADE, "trade came to " + row[2])
              .both("NOR", "PER")
              .item("trade", "trade")
              .money(value, value + 1, "USD")
              .time("2023-01-01", "2023-12-31")
              .make());
    }
    Reconciled results = reconcile();
    Dispute dispute = results.disputes().get(0);
    assertThat(dispute.kind()).isEqualTo(DisputeKind.RECORD);
    assertThat(standing(results, "a")).isEqualTo(Standing.SINGLE_SOURCE);
    assertThat(standing(results, "b")).isEqualTo(Standing.REFUTED);
    assertThat(entry(results, "b").grade().information()).isEqualTo(5);
  }

  @Test
  void armsBothWaysAreADisputeOnlyWhereNobodyKnowsWhen() {
    statements.add(arms("a", null, "NOR", "PER"));
    statements.add(arms("b", LocalDate.of(2024, 5, 1), "PER", "NOR"));
    assertThat(reconcile().disputes()).hasSize(1);
    documents.clear();
    statements.clear();
    statements.add(arms("a", LocalDate.of(2024, 4, 1), "NOR", "PER"));
    statements.add(arms("b", LocalDate.of(2024, 5, 1), "PER", "NOR"));
    assertThat(reconcile().disputes()).isEmpty();
  }

  private Statement arms(String id, @Nullable LocalDate date, String from, String to) {
    return text(id, date, "House " + id, Kind.TRANSFER, "arms went, says " + id)
        .from(from)
        .to(to)
        .item("arms", "arms")
        .make();
  }

  private static Standing standing(Reconciled results, String document) {
    return entry(results, document).standing();
  }

  private static Entry entry(Reconciled results, String document) {
    return results.entries().stream()
        .filter(e -> e.statements().get(0).statement().document().equals(document))
        .findFirst()
        .orElseThrow();
  }
}
