package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ledger.ForecastRecord;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later texts make of a forecast. */
class ForecastOutcomeTest {
  private static final String FORESEEN =
      "Norway will very likely sell patrol boats to Peru before the end of 2024";

  private final List<Document> documents = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private StatementMaker foreseen(String quote) {
    Document document = Samples.document("f", LocalDate.of(2024, 3, 1), "Wire", quote);
    documents.add(document);
    return StatementMaker.of(document, Kind.FORECAST, quote)
        .both("NOR", "PER")
        .item("Norway sells patrol boats to Peru", null)
        .source("a retired admiral", null);
  }

  private StatementMaker told(String id, LocalDate date, String quote) {
    Document document = Samples.document(id, date, "House " + id, quote);
    documents.add(document);
    return StatementMaker.of(document, Kind.TRANSFER, quote)
        .from("NOR")
        .to("PER")
        .item(quote, null);
  }

  private Entry.Forecast forecast() {
    return new Reconciler()
        .reconcile(documents, statements).entries().stream()
            .flatMap(entry -> Stream.ofNullable(entry.forecast()))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "2024-09-01, Norway has sold two patrol boats to Peru, false, 2024-08-01, happened, told after"
        + " the forecast and within its time",
    "2024-02-01, Norway has sold two patrol boats to Peru, false, 2024-01-10, unresolved, told"
        + " before the forecast was made",
    "2025-06-01, Norway has sold two patrol boats to Peru, false, 2025-05-01, unresolved, it"
        + " happened after the deadline",
    "2025-01-10, Norway sold no patrol boats to Peru in 2024, true, , did-not-happen, denied when"
        + " the deadline had passed",
    "2024-05-01, Norway has sold no patrol boats to Peru so far, true, , unresolved, denied while"
        + " there was still time",
    "2025-01-10, The sale of patrol boats by Norway to Peru was called off, false, ,"
        + " did-not-happen, called off",
    "2024-09-01, Norway has sold dried cod to Peru, false, 2024-08-01, unresolved, another thing"
        + " between the same two",
  })
  void aLaterTextShowsWhatCameOfIt(
      LocalDate date, String quote, boolean negated, String day, String outcome, String why) {
    statements.add(foreseen(FORESEEN).time(null, "2024-12-31").make());
    StatementMaker maker = told("t", date, quote);
    if (day != null) {
      maker.time(day, day);
    }
    statements.add(negated ? maker.negated().make() : maker.make());
    assertThat(forecast().outcome()).as(why).isEqualTo(outcome);
    assertThat(forecast().likelihood()).isEqualTo(Range.of(0.8, 0.95));
  }

  @Test
  void withoutADeadlineItCanOnlyComeTrue() {
    statements.add(foreseen("Norway may sell patrol boats to Peru one day").make());
    statements.add(
        told("t", LocalDate.of(2025, 1, 10), "Norway sold no patrol boats to Peru in 2024")
            .negated()
            .make());
    assertThat(forecast().outcome()).isEqualTo("unresolved");
    assertThat(forecast().likelihood()).as("a bare may is not on the scale").isNull();
  }

  @Test
  void theRecordOfASourceIsScoredWhereItsWordsAreOnTheScale() {
    statements.add(foreseen(FORESEEN).time(null, "2024-12-31").make());
    statements.add(
        told("t", LocalDate.of(2024, 9, 1), "Norway has sold two patrol boats to Peru").make());
    List<ForecastRecord> records =
        ForecastRecord.of(new Reconciler().reconcile(documents, statements).entries());
    assertThat(records).hasSize(1);
    ForecastRecord record = records.get(0);
    assertThat(record.source()).isEqualTo("a retired admiral");
    assertThat(record.scaled()).isEqualTo(1);
    // very likely is 0.80 to 0.95: (0.875 - 1)².
    assertThat(record.brier()).isCloseTo(0.015625, org.assertj.core.data.Offset.offset(1e-9));
  }
}
