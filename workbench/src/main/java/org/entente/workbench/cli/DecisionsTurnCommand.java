package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Decisions;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What taking decisions back and bringing them back have in common. */
abstract class DecisionsTurnCommand implements Callable<Integer> {

  private final Console console;
  private final String done;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin AnalystOption analyst = new AnalystOption();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "The ids of decisions (r-…).")
  List<String> ids = List.of();

  /**
   * @param done what is said of each, "Undone"
   */
  DecisionsTurnCommand(Session session, String done) {
    this.console = session.console();
    this.done = done;
  }

  abstract void turn(Decisions decisions, String id);

  @Override
  public Integer call() {
    ledger.mustBeThere();
    try (Ledger open = ledger.openToWrite()) {
      for (String id : ids) {
        turn(open.decisions(), id);
        console.err().println(done + ": " + id);
      }
      return ExitCode.DONE;
    }
  }
}
