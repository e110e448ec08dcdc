package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.DecisionState;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.model.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente decisions list}: all decisions and how each stands. */
@Command(
    name = "list",
    description = "Prints all decisions in their order: in force, undone, or orphaned.")
final class DecisionsListCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One object a line.")
  boolean json;

  DecisionsListCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      List<DecisionState> all = open.decisions().list();
      ContractJson contract = new ContractJson();
      for (DecisionState one : all) {
        lines.line(
            json
                ? contract.listed(one.decision(), one.state().word(), one.lost().size())
                : told(one));
      }
      lines.flush();
      if (!json) {
        console.err().println(Counting.of(all.size(), "decision") + ".");
      }
      return ExitCode.DONE;
    }
  }

  private static String told(DecisionState one) {
    Decision decision = one.decision();
    Ruling ruling = decision.ruling();
    String on =
        ruling instanceof Ruling.Settle settle
            ? settle.dispute()
            : String.join(", ", ruling.subjects().stream().map(Subject::id).distinct().toList());
    String slots =
        ruling instanceof Ruling.Correct correct
            ? " (" + String.join(", ", correct.slots().keySet()) + ")"
            : "";
    String lost =
        one.lost().isEmpty()
            ? ""
            : ", " + Counting.of(one.lost().size(), "statement") + " not found any more";
    return decision.id()
        + "  "
        + one.state().word()
        + lost
        + "  "
        + ruling.word()
        + " "
        + on
        + slots
        + ", by "
        + decision.who()
        + ", "
        + decision.when()
        + (decision.why().isBlank() ? "" : ": " + decision.why());
  }
}
