package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.entente.ledger.LedgerException.Reason;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadLedgerTest {
  private final Path folder;
  private final Path file;

  BadLedgerTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("l.entente");
  }

  @Test
  void aLedgerOfANewerVersionIsNamedAndLeftAlone() throws Exception {
    Ledger.open(file).close();
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    refused(file, Reason.NEWER_VERSION, "newer version");
    assertThatThrownBy(() -> Ledger.openReadOnly(file)).hasMessageContaining("newer version");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aTextFileIsNoLedger() throws Exception {
    Files.writeString(file, "Dear reader, this is a letter and no database. ".repeat(50));
    refused(file, Reason.NOT_A_LEDGER, "is not a ledger");
    assertThat(file).content().startsWith("Dear reader");
  }

  @Test
  void anotherDatabaseIsNoLedger() throws Exception {
    sql("CREATE TABLE birds (name TEXT)");
    refused(file, Reason.NOT_A_LEDGER, "not a ledger");
  }

  @Test
  void aFolderIsNoLedger() {
    refused(folder, Reason.NOT_A_LEDGER, "folder");
  }

  @Test
  void aLedgerThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> Ledger.openReadOnly(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("There is no ledger at")
        .hasMessageContaining("entente read");
    assertThat(file).doesNotExist();
  }

  @Test
  void aSecondWriterIsToldAndReadersGoOn() {
    Document document = Samples.document("a", null, "Some text.");
    try (Ledger first = Ledger.open(file)) {
      first.add(document, List.of(), List.of(), "c");
      refused(file, Reason.LOCKED, "Somebody else is writing");
      try (Ledger reader = Ledger.openReadOnly(file)) {
        assertThat(reader.documents()).containsExactly(document);
        first.add(Samples.document("b", null, "More."), List.of(), List.of(), "c");
        assertThat(reader.documents()).hasSize(2);
      }
    }
    Ledger.open(file).close();
  }

  @Test
  void aReadOnlyLedgerSaysSoWhenWrittenTo() {
    Ledger.open(file).close();
    try (Ledger ledger = Ledger.openReadOnly(file)) {
      assertThatThrownBy(
              () -> ledger.add(Samples.document("a", null, "x"), List.of(), List.of(), "c"))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("only to read");
    }
  }

  @Test
  void aFileWithoutTheRightToWriteIsNamed() throws Exception {
    Ledger.open(file).close();
    assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "root may write all");
    assertThatThrownBy(
            () -> {
              try (Ledger ledger = Ledger.open(file)) {
                ledger.add(Samples.document("a", null, "x"), List.of(), List.of(), "c");
              }
            })
        .isInstanceOf(LedgerException.class);
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() {
    refused(folder.resolve("none/l.entente"), Reason.UNWRITABLE, "no file can be made beside it");
  }

  @Test
  void aFullDiskCostsOnlyTheDocumentInHand() {
    Document small = Samples.document("small", null, "Short.");
    Document huge = Samples.document("huge", null, "word ".repeat(400_000));
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(small, List.of(), List.of(), "c");
      ledger.limitPages(100);
      assertThatThrownBy(() -> ledger.add(huge, List.of(), List.of(), "c"))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("No room is left")
          .extracting(e -> ((LedgerException) e).reason())
          .isEqualTo(Reason.DISK_FULL);
      assertThat(ledger.documents()).containsExactly(small);
    }
    try (Ledger ledger = Ledger.open(file)) {
      ledger.add(huge, List.of(), List.of(), "c");
      assertThat(ledger.documents()).hasSize(2);
    }
  }

  private static void refused(Path file, Reason reason, String words) {
    assertThatThrownBy(() -> Ledger.open(file).close())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(words)
        .hasMessageContaining(file.getFileName().toString())
        .extracting(e -> ((LedgerException) e).reason())
        .isEqualTo(reason);
    assertThat(file.resolveSibling(file.getFileName() + ".lock").toFile().exists())
        .as("a lock is left only where somebody else holds it")
        .isEqualTo(reason == Reason.LOCKED);
  }

  private void sql(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
