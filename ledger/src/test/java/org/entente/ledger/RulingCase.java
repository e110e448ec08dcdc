package org.entente.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Statement;

/** A few made-up reports on one shipment and one visit, on which tests rule. */
final class RulingCase {
  static final Document FIRST =
      Samples.document(
          "first",
          LocalDate.of(2024, 5, 1),
          "First Wire",
          "Norway has given Moldova 40 generators. The minister of Norway flew to Moldova on 2 May"
              + " 2024. Nothing else happened that day.");
  static final Document SECOND =
      Samples.document(
          "second",
          LocalDate.of(2024, 5, 3),
          "Second Post",
          "By another count Moldova got 90 generators from Norway. Its people were glad of them.");
  static final Document THIRD =
      Samples.document(
          "third",
          LocalDate.of(2024, 5, 4),
          "Third Daily",
          "Forty power units came from Norway to Moldova, the town hall said on Friday.");

  static final Statement GIVEN =
      StatementMaker.of(FIRST, Kind.TRANSFER, "Norway has given Moldova 40 generators")
          .id("s-given")
          .from("NOR")
          .to("MDA")
          .item("generators", "generator")
          .quantity(40.0, 40.0, "generators")
          .time("2024-05-01", "2024-05-01")
          .make();
  static final Statement VISIT =
      StatementMaker.of(FIRST, Kind.MEETING, "The minister of Norway flew to Moldova")
          .id("s-visit")
          .from("NOR")
          .to("MDA")
          .time("2024-05-02", "2024-05-02")
          .make();
  static final Statement COUNTED =
      StatementMaker.of(SECOND, Kind.TRANSFER, "Moldova got 90 generators from Norway")
          .id("s-counted")
          .from("NOR")
          .to("MDA")
          .item("generators", "generator")
          .quantity(90.0, 90.0, "generators")
          .time("2024-05-01", "2024-05-01")
          .make();
  static final Statement UNITS =
      StatementMaker.of(THIRD, Kind.TRANSFER, "Forty power units came from Norway to Moldova")
          .id("s-units")
          .from("NOR")
          .to("MDA")
          .item("generators", "generator")
          .quantity(40.0, 40.0, "generators")
          .time("2024-05-01", "2024-05-01")
          .make();

  private RulingCase() {}

  static Ledger open(Path file) {
    Ledger ledger = Ledger.open(file);
    fill(ledger, "c1");
    ledger.reconcile();
    return ledger;
  }

  static void fill(Ledger ledger, String coder) {
    ledger.add(FIRST, List.of(GIVEN, VISIT), List.of(), coder);
    ledger.add(SECOND, List.of(COUNTED), List.of(), coder);
    ledger.add(THIRD, List.of(UNITS), List.of(), coder);
  }

  static Entry entryOf(Ledger ledger, String statement) {
    return ledger.entries().stream()
        .filter(e -> e.statements().stream().anyMatch(m -> m.statement().id().equals(statement)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No entry holds " + statement));
  }

  /** Everything that a ledger holds, as it prints it. */
  static String printed(Ledger ledger) {
    ContractJson json = new ContractJson();
    List<String> lines = new ArrayList<>();
    ledger.statements().forEach(s -> lines.add(json.statement(s)));
    ledger.rejectedStatements().forEach(s -> lines.add(json.statement(s)));
    Reconciled results = ledger.results();
    results.entries().forEach(e -> lines.add(json.entry(e)));
    results.disputes().forEach(d -> lines.add(json.dispute(d)));
    results.origins().forEach(o -> lines.add(json.origin(o)));
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
