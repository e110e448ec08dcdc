package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.workbench.service.ReadingSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente read}: documents into the ledger. */
@Command(
    name = "read",
    description = "Reads documents into the ledger; what it holds already is passed over.")
final class ReadCommand implements Callable<Integer> {

  private final Session session;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders, patterns (\"reports/*.pdf\"), archives, corpora (.jsonl), - for standard"
              + " input.")
  List<String> paths = List.of();

  ReadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.openToWrite()) {
      ReadingRun run = new ReadingRun(session);
      ReadingSummary summary = run.readInto(open, paths);
      return run.conclude(summary, paths, "kept in " + ledger.file);
    }
  }
}
