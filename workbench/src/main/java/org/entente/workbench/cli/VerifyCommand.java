package org.entente.workbench.cli;

import java.util.concurrent.Callable;
import org.entente.ledger.LedgerCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente verify}: a check of the whole ledger. */
@Command(
    name = "verify",
    description = "Checks the whole ledger: the file, every quote against its text, the indexes.")
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  VerifyCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    ledger.mustBeThere();
    LedgerCheck.Outcome outcome = new LedgerCheck(ledger.file).run();
    Lines lines = new Lines(console);
    outcome.findings().forEach(lines::line);
    lines.flush();
    if (outcome.isSound()) {
      console
          .err()
          .println(
              ledger.file
                  + " is sound: "
                  + Counting.of(outcome.documents(), "document")
                  + ", "
                  + Counting.of(outcome.statements(), "statement")
                  + ", every quote as its text has it.");
      return ExitCode.DONE;
    }
    console
        .err()
        .println(
            "entente: "
                + ledger.file
                + " is not sound ("
                + Counting.of(outcome.findings().size(), "finding")
                + "). Go back to a backup, or read the documents into a new ledger.");
    return ExitCode.FAILED;
  }
}
