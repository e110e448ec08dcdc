package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.ledger.json.ContractJson;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final Tie TIE = new Tie(new ActorCode("NOR"), new ActorCode("PER"));

  private final Path file;

  ResultsTest(@TempDir Path folder) {
    file = folder.resolve("l.entente");
  }

  private static Document document(String id, int day) {
    return Samples.document(
        id,
        LocalDate.of(2024, 5, day),
        "House " + id,
        ("own" + id + " ").repeat(8) + "grain went, 20 died");
  }

  private static List<Statement> statements(Document document, double tonnes) {
    return List.of(
        StatementMaker.of(document, Kind.TRANSFER, "grain went")
            .from("NOR")
            .to("PER")
            .item("grain", "grain")
            .quantity(tonnes, tonnes, "tonnes")
            .make(),
        StatementMaker.of(document, Kind.CASUALTY, "20 died").from("PER").make(),
        StatementMaker.of(document, Kind.MEETING, "went").both("CHL", "FJI").make());
  }

  @Test
  void resultsFollowTheStatementsAndComeBackAsTheyWere() {
    Document a = document("a", 1);
    Document b = document("b", 2);
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(a, statements(a, 40), List.of(), "c");
      assertThat(ledger.entries()).hasSize(3);
      ledger.add(b, statements(b, 900), List.of(), "c");
      assertThat(ledger.entriesBetween(TIE))
          .hasSize(2)
          .extracting(Entry::standing)
          .containsOnly(Standing.DISPUTED);
      assertThat(ledger.disputes()).hasSize(1);
      Entry first = ledger.entries().get(0);
      assertThat(ledger.findEntry(first.id())).contains(first);
    }
    Reconciled kept;
    try (Ledger ledger = Ledger.open(file)) {
      kept = ledger.results();
      ledger.reconcile();
      assertThat(ledger.results()).isEqualTo(kept);
    }
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertThat(ledger.results()).isEqualTo(kept);
    }
  }

  @Test
  void aReaderSeesResultsThatNobodyHasKeptYet() {
    Document a = document("a", 1);
    try (Ledger writer = Ledger.open(file);
        Ledger reader = Ledger.openReadOnly(file)) {
      writer.add(a, statements(a, 40), List.of(), "c");
      List<Entry> seen = reader.entries();
      assertThat(seen).hasSize(3);
      assertThat(writer.entries()).isEqualTo(seen);
    }
  }

  @Test
  void theOrderOfReadingLeavesNoTrace() {
    ContractJson json = new ContractJson();
    Document a = document("a", 1);
    Document b = document("b", 2);
    List<String> forth;
    List<String> back;
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(a, statements(a, 40), List.of(), "c");
      ledger.entries();
      ledger.add(b, statements(b, 40), List.of(), "c");
      forth = ledger.entries().stream().map(json::entry).toList();
    }
    try (Ledger ledger = Ledger.open(file.resolveSibling("other.entente"))) {
      ledger.add(b, statements(b, 40), List.of(), "c");
      ledger.entries();
      ledger.add(a, statements(a, 40), List.of(), "c");
      back = ledger.entries().stream().map(json::entry).toList();
    }
    assertThat(back).isEqualTo(forth);
  }

  @Test
  void aDossierHoldsTheTieAndWhatBearsOnIt() {
    Document a = document("a", 1);
    Document undated = Samples.document("z", null, "Nothing of the tie stands here.");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(undated, List.of(), List.of(), "c");
      ledger.add(a, statements(a, 40), List.of(), "c");
      Dossier dossier = ledger.dossier(TIE);
      assertThat(dossier.entries())
          .extracting(Entry::kind)
          .containsExactlyInAnyOrder(Kind.TRANSFER, Kind.CASUALTY);
      assertThat(dossier.sources())
          .extracting(source -> source.document().id())
          .containsExactly("a", "z");
      assertThat(dossier.sources().get(0).grade()).isEqualTo('C');
      assertThat(dossier.sources().get(0).statements()).isEqualTo(3);
      assertThat(dossier.sources().get(1).grade()).isEqualTo('D');
    }
  }
}
