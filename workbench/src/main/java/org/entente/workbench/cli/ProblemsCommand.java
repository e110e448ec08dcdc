package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.MetProblem;
import org.entente.ledger.json.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente problems}: what could not be read, and what should be known of the rest. */
@Command(name = "problems", description = "Prints what could not be read, or only in part.")
final class ProblemsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One object a line.")
  boolean json;

  ProblemsCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      List<MetProblem> problems = open.metProblems();
      if (json) {
        ContractJson contract = new ContractJson();
        problems.forEach(met -> lines.line(contract.problem(met.problem(), met.met())));
      } else {
        problems.forEach(met -> print(met, lines));
      }
      if (problems.isEmpty()) {
        console.err().println("No problems.");
      }
      lines.flush();
      return ExitCode.DONE;
    }
  }

  private static void print(MetProblem met, Lines lines) {
    String place = met.problem().place() == null ? "" : ", " + met.problem().place();
    lines.line(
        met.problem().document()
            + place
            + "  "
            + met.problem().kind()
            + " ("
            + met.problem().severity().word()
            + ", "
            + met.met()
            + ")");
    lines.line("    " + met.problem().message());
  }
}
