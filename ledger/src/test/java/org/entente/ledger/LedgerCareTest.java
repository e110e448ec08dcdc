package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a whole ledger, and its copy. */
class LedgerCareTest {
  private final Path folder;
  private final Path file;

  LedgerCareTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("l.entente");
  }

  private final Document document =
      Samples.document("a.txt", LocalDate.of(2024, 5, 1), "Norway has given Moldova générateurs.");

  @BeforeEach
  void fill() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(
          document,
          List.of(
              StatementMaker.of(document, Kind.TRANSFER, "Norway has given Moldova").make(),
              StatementMaker.of(document, Kind.TRANSFER, "générateurs").make()),
          List.of(),
          "c");
      ledger.reconcile();
    }
  }

  @Test
  void findsNothingInASoundLedger() throws Exception {
    byte[] before = Files.readAllBytes(file);
    LedgerCheck.Outcome outcome = new LedgerCheck(file).run();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.isSound()).isTrue();
    assertThat(outcome.documents()).isEqualTo(1);
    assertThat(outcome.statements()).isEqualTo(2);
    assertThat(Files.readAllBytes(file)).as("a check changes nothing").isEqualTo(before);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE document SET text = replace(text, 'Norway', 'Sweden') | quotes what the stored text does not hold | a text changed behind our back",
        "UPDATE document SET text = substr(text, 1, 10)               | quotes what the stored text does not hold | a text cut short",
        "DELETE FROM statement_words WHERE rowid = 1                  | lacks 1 rows of table statement           | words that are not found any more",
        "DELETE FROM document                                         | refers to a row of table document         | statements without their document",
        "DELETE FROM statement                                        | Entries rest on 2 statements              | entries without their statements",
      })
  void saysWhatIsWrong(String sql, String finding, String why) throws Exception {
    change(sql);
    LedgerCheck.Outcome outcome = new LedgerCheck(file).run();
    assertThat(outcome.isSound()).as(why).isFalse();
    assertThat(outcome.findings()).as(why).anyMatch(line -> line.contains(finding));
  }

  @Test
  void findsADamagedFile() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 4; i < bytes.length; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    boolean told;
    try {
      told = !new LedgerCheck(file).run().isSound();
    } catch (LedgerException e) {
      told = e.reason() == LedgerException.Reason.DAMAGED;
    }
    assertThat(told).isTrue();
  }

  @Test
  void copiesALedgerWhileSomebodyWrites() {
    Path copy = folder.resolve("copy.entente");
    try (Ledger writer = Ledger.open(file)) {
      writer.add(Samples.document("b", null, "More text."), List.of(), List.of(), "c");
      new LedgerBackup(file).copyTo(copy);
      writer.add(Samples.document("c", null, "Yet more."), List.of(), List.of(), "c");
    }
    assertThat(new LedgerCheck(copy).run().findings()).isEmpty();
    try (Ledger ledger = Ledger.open(copy)) {
      assertThat(ledger.documents()).hasSize(2);
      assertThat(ledger.search().find("Moldova", 0, 5).statements()).hasSize(1);
      ledger.add(Samples.document("d", null, "It can be written."), List.of(), List.of(), "c");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void neverOverwritesAndLeavesNoHalf() throws Exception {
    Path there = Files.writeString(folder.resolve("there"), "mine");
    assertThatThrownBy(() -> new LedgerBackup(file).copyTo(there))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("left alone");
    assertThat(there).hasContent("mine");
    assertThatThrownBy(() -> new LedgerBackup(file).copyTo(folder.resolve("none/copy")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("could not be written");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private void change(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
