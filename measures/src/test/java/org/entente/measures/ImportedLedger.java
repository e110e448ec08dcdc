package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportOutcome;

/** A real ledger in a folder of the test, into which files are imported. */
final class ImportedLedger implements AutoCloseable {
  private final Path folder;
  private final Ledger ledger;

  ImportedLedger(Path folder) {
    this.folder = folder;
    this.ledger = Ledger.open(folder.resolve("imported.entente"));
  }

  ImportedLedger take(String type, Path file) {
    ImportOutcome outcome = ledger.imports().run(type, file, rows -> true);
    assertThat(outcome.status()).as(outcome.toString()).isEqualTo(ImportOutcome.Status.TAKEN);
    return this;
  }

  /** Imports a file that the test writes. */
  ImportedLedger take(String type, String name, String text) throws IOException {
    return take(type, Files.writeString(folder.resolve(name), text));
  }

  Imported imported() {
    return Imported.of(ledger);
  }

  Ledger ledger() {
    return ledger;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
