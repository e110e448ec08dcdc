package org.entente.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractJsonTest {
  private final ContractJson json = new ContractJson();
  private final Document document =
      Samples.document(
          "d.txt", LocalDate.of(2024, 5, 1), "Ωmega “gave” Peru\n\\ up to $9.8 billion.");

  private final Statement full =
      StatementMaker.of(document, Kind.TRANSFER, "Ωmega “gave” Peru\n\\ up to $9.8 billion")
          .id("s-1")
          .channel(Channel.HUMAN_RIGHTS)
          .event(new Event(EventType.AID, "military", "072"))
          .from("NOR", "SWE")
          .to("PER")
          .item("aid", "financial-aid")
          .quantity(1.5, 2.25, "tonnes")
          .money(null, 9.8e9, "USD")
          .time("2023-01-01", null)
          .source("the ministry", "NOR")
          .modality(Modality.REPORTED)
          .make();

  @Test
  void aStatementHasTheFieldsOfTheContractInTheirOrder() {
    assertThat(json.statement(full))
        .isEqualTo(
            "{\"id\":\"s-1\",\"document\":\"d.txt\",\"span\":{\"start\":0,\"end\":38},\"quote\":"
                + "\"Ωmega “gave” Peru\\n\\\\ up to $9.8 billion\",\"kind\":\"transfer\",\"event\":"
                + "{\"type\":\"AID\",\"mode\":\"military\",\"cameo\":\"072\"},\"channel\":\"human-rights\",\"from\":"
                + "[\"NOR\",\"SWE\"],\"to\":[\"PER\"],\"item\":{\"text\":\"aid\",\"class\":"
                + "\"financial-aid\"},\"quantity\":{\"text\":\"figure\",\"low\":1.5,\"high\":2.25,"
                + "\"unit\":\"tonnes\",\"per\":null},\"money\":{\"text\":\"sum\",\"low\":null,"
                + "\"high\":9800000000,\"currency\":\"USD\",\"per\":null},\"time\":{\"text\":"
                + "\"then\",\"start\":\"2023-01-01\",\"end\":null},\"attribution\":{\"text\":"
                + "\"the ministry\",\"actor\":\"NOR\"},\"modality\":\"reported\",\"polarity\":"
                + "\"affirmed\",\"confidence\":0.75,\"rule\":\"test\"}");
  }

  @Test
  void aStatementComesBackAsItWas() {
    Statement bare = StatementMaker.of(document, Kind.RISK, "Peru").negated().make();
    assertThat(json.readStatement(json.statement(full))).isEqualTo(full);
    assertThat(json.readStatement(json.statement(bare))).isEqualTo(bare);
  }

  @Test
  void anEventOfBeforeThereWereCodesOfCameoIsRead() {
    String old = json.statement(full).replace(",\"cameo\":\"072\"", "");
    assertThat(json.readStatement(old).event()).isEqualTo(new Event(EventType.AID, "military"));
  }

  @ParameterizedTest
  @CsvSource({
    "9800000000, 9800000000, a whole number has no fraction and no exponent",
    "0.1, 0.1, a share stays as short as it was",
    "1e21, 1000000000000000000000, not even a huge one has an exponent",
    "1e-7, 0.0000001, nor a tiny one",
    "-0.0, 0, zero has no sign",
    "457000000.5, 457000000.5, a fraction is kept"
  })
  void numbersArePlain(double value, String text, String why) {
    assertThat(JsonLine.plain(value)).as(why).isEqualTo(text);
  }

  @Test
  void aProblemHasTheFieldsOfTheContract() {
    Problem problem =
        new RecordedProblem("scan.pdf", "page 3", "empty", Problem.Severity.PARTIAL, "Look.");
    assertThat(json.problem(problem, LocalDate.of(2025, 10, 1)))
        .isEqualTo(
            "{\"document\":\"scan.pdf\",\"place\":\"page 3\",\"kind\":\"empty\",\"severity\":"
                + "\"partial\",\"message\":\"Look.\",\"date\":\"2025-10-01\"}");
  }

  @Test
  void whatIsWrongInAStatementIsNamed() {
    String broken = json.statement(full).replace("\"start\":0", "\"start\":\"x\"");
    assertThatThrownBy(() -> json.readStatement(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span.start");
    assertThatThrownBy(() -> json.readStatement("[1]")).hasMessageContaining("Not a JSON object");
  }
}
