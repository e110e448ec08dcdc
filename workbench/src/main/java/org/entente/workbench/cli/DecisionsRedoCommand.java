package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decisions redo}. */
@Command(name = "redo", description = "Brings back decisions that were undone.")
final class DecisionsRedoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin AnalystOption analyst = new AnalystOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids of decisions (r-…).")
  List<String> ids = List.of();

  DecisionsRedoCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    ledger.mustBeThere();
    try (Ledger open = ledger.openToWrite()) {
      for (String id : ids) {
        open.decisions().redo(id, analyst.name(), analyst.why);
        console.err().println("Redone: " + id);
      }
      return ExitCode.DONE;
    }
  }
}
