package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Dispute;
import org.entente.workbench.service.Between;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente disputes}: what cannot all hold, side by side. */
@Command(
    name = "disputes",
    description = "Prints the disputes: statements that cannot all hold, side by side.")
final class DisputesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();

  @Option(names = "--json", description = "One object a line, sorted by id.")
  boolean json;

  DisputesCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Between filter = between.get();
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      List<Dispute> disputes = open.disputes().stream().filter(filter::holds).toList();
      ContractJson contract = new ContractJson();
      for (Dispute dispute : disputes) {
        if (json) {
          lines.line(contract.dispute(dispute));
        } else {
          print(dispute, lines);
        }
      }
      lines.flush();
      if (!json) {
        console.err().println(Counting.of(disputes.size(), "dispute") + ".");
      }
      return ExitCode.DONE;
    }
  }

  private static void print(Dispute dispute, Lines lines) {
    lines.line(
        dispute.id()
            + "  "
            + dispute.kind().word()
            + ", "
            + dispute.status().word()
            + ". "
            + dispute.reason());
    for (Dispute.Member member : dispute.members()) {
      String date = member.date() == null ? "undated" : member.date().toString();
      lines.line(
          "    "
              + member.side()
              + "  “"
              + member.statement().quote().strip().replaceAll("\\s+", " ")
              + "” ("
              + member.statement().document()
              + ", "
              + date
              + ", grade "
              + member.grade()
              + ", "
              + member.statement().id()
              + ")");
    }
    if (dispute.settledBy() != null) {
      lines.line("    settled by: " + dispute.settledBy());
    }
  }
}
