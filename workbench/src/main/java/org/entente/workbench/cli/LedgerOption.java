package org.entente.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.workbench.service.Failure;
import picocli.CommandLine.Option;

/** The option that names the ledger. */
final class LedgerOption {

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger, one file (default: ${DEFAULT-VALUE}).",
      defaultValue = "ledger.entente")
  Path file = Path.of("ledger.entente");

  /** Opens it to look things up; it must be there. */
  Ledger openToRead() {
    mustBeThere();
    return Ledger.openReadOnly(file);
  }

  /** Asked before the work of a command that has no use for a new ledger. */
  void mustBeThere() {
    if (!Files.exists(file)) {
      throw new Failure(
          "There is no ledger "
              + file
              + ". Make one with \"entente read --ledger "
              + file
              + " PATH\", or name another with --ledger.");
    }
  }

  /** Opens it to add to it; it is made where there is none. */
  Ledger openToWrite() {
    return Ledger.open(file);
  }
}
