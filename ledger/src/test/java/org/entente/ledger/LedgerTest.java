package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Problem;
import org.entente.model.RecordedProblem;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final String CODER = "coder 1";

  private final Path folder;

  LedgerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private final Document first =
      Samples.document(
          "a.txt", LocalDate.of(2024, 5, 1), "Norway has given Moldova 40 générateurs, it says.");
  private final Statement gift =
      StatementMaker.of(first, Kind.TRANSFER, "Norway has given Moldova 40 générateurs")
          .from("NOR")
          .to("MDA")
          .item("générateurs", "generator")
          .quantity(40.0, 40.0, "generators")
          .source("the ministry", "NOR")
          .make();

  @Test
  void givesBackWhatWasPutIn() {
    try (Ledger ledger = Ledger.open(folder.resolve("l.entente"))) {
      ledger.add(first, List.of(gift), List.of(), CODER);
      assertThat(ledger.documents()).containsExactly(first);
      assertThat(ledger.findDocument("a.txt")).contains(first);
      assertThat(ledger.statements()).containsExactly(gift);
      assertThat(ledger.findStatement(gift.id())).contains(gift);
      assertThat(ledger.holds(first, CODER)).isTrue();
      assertThat(ledger.holds(first, "coder 2")).isFalse();
    }
    assertThat(folder.resolve("l.entente.lock")).doesNotExist();
    try (Ledger ledger = Ledger.openReadOnly(folder.resolve("l.entente"))) {
      assertThat(ledger.statements()).containsExactly(gift);
    }
  }

  @Test
  void aLedgerIsOneFileOnceItIsClosed() {
    Path file = folder.resolve("l.entente");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(first, List.of(gift), List.of(), CODER);
      assertThat(ledger.isReconciled()).isFalse();
      ledger.reconcile();
      assertThat(ledger.isReconciled()).isTrue();
      try (Ledger reader = Ledger.openReadOnly(file)) {
        assertThat(reader.statements()).as("a reader beside the writer").hasSize(1);
      }
      assertThat(ledger.statements()).as("the reader took nothing away").hasSize(1);
    }
    assertThat(folder).as("after the writer").isDirectoryNotContaining("glob:**l.entente?*");
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertThat(ledger.entries()).hasSize(1);
      assertThat(ledger.search().find("Moldova", 0, 5).statements()).hasSize(1);
    }
    assertThat(folder).as("after a reader").isDirectoryNotContaining("glob:**l.entente?*");
  }

  @Test
  void aReaderThatOutlivesTheWriterLeavesOneFileToo() throws Exception {
    Path file = folder.resolve("l.entente");
    Ledger writer = Ledger.open(file);
    writer.add(first, List.of(gift), List.of(), CODER);
    try (Ledger reader = Ledger.openReadOnly(file)) {
      reader.eachStatement(
          statement -> {
            writer.close();
            assertThat(statement).isEqualTo(gift);
          });
      assertThat(reader.statements()).containsExactly(gift);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**l.entente?*");
  }

  @Test
  void readingTwiceChangesNothing() throws Exception {
    Path file = folder.resolve("l.entente");
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(first, List.of(gift), List.of(), CODER);
    }
    byte[] once = Files.readAllBytes(file);
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(first, List.of(gift), List.of(), CODER);
      assertThat(ledger.statements()).hasSize(1);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void aChangedTextReplacesTheOldOneWithItsStatementsAndWords() {
    Document changed = Samples.document("a.txt", null, "Sweden has lent Latvia two boats.");
    Statement loan =
        StatementMaker.of(changed, Kind.TRANSFER, "Sweden has lent Latvia two boats").make();
    try (Ledger ledger = Ledger.open(folder.resolve("l.entente"))) {
      ledger.add(first, List.of(gift), List.of(), CODER);
      ledger.add(changed, List.of(loan), List.of(), CODER);
      assertThat(ledger.documents()).containsExactly(changed);
      assertThat(ledger.statements()).containsExactly(loan);
      assertThat(ledger.search().find("Norway", 0, 10).statements()).isEmpty();
      assertThat(ledger.search().find("boats", 0, 10).statements()).containsExactly(loan);
      assertThat(ledger.search().passages("Latvia", 10))
          .singleElement()
          .matches(p -> p.document().equals(changed.id()));
    }
  }

  @Test
  void keepsAProblemOnceAndDropsTheLossWhenTheDocumentIsReadAtLast() {
    RecordedProblem lost =
        new RecordedProblem("a.txt", null, "unreadable", Problem.Severity.LOST, "Mend it.");
    RecordedProblem note =
        new RecordedProblem("a.txt", null, "undated", Problem.Severity.NOTE, "Date it.");
    try (Ledger ledger = Ledger.open(folder.resolve("l.entente"))) {
      ledger.addProblem(lost);
      ledger.addProblem(lost);
      assertThat(ledger.problems()).containsExactly(lost);
      ledger.add(first, List.of(gift), List.of(note), CODER);
      ledger.add(first, List.of(gift), List.of(note), CODER);
      assertThat(ledger.problems()).containsExactly(note);
    }
  }
}
