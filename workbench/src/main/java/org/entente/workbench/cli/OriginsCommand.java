package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente origins}: who copies whom. */
@Command(
    name = "origins",
    description = "Prints who copies whom: documents and claims that go back to one source.")
final class OriginsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One object a line, sorted by id.")
  boolean json;

  OriginsCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      List<Origin> origins = open.origins();
      ContractJson contract = new ContractJson();
      for (Origin origin : origins) {
        if (json) {
          lines.line(contract.origin(origin));
        } else {
          print(origin, lines);
        }
      }
      lines.flush();
      if (!json) {
        console.err().println(Counting.of(origins.size(), "origin") + ".");
      }
      return ExitCode.DONE;
    }
  }

  private static void print(Origin origin, Lines lines) {
    lines.line(
        String.format(
            Locale.ROOT,
            "%s  %s  first: %s; counts as %.1f independent. %s",
            origin.id(),
            origin.level().word(),
            origin.first(),
            origin.effective(),
            origin.reason()));
    for (Origin.Member member : origin.members()) {
      String date = member.date() == null ? "undated" : member.date().toString();
      lines.line(
          String.format(
              Locale.ROOT,
              "    %-11s %s, %s, %.0f %% of its text in the first",
              member.relation().word(),
              member.document(),
              date,
              100 * member.share()));
    }
  }
}
