package org.entente.workbench.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.entente.ledger.LedgerBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente backup}: a copy of the ledger. */
@Command(
    name = "backup",
    description = "Copies the ledger as of this moment, also while it is written to.")
final class BackupCommand implements Callable<Integer> {

  private static final String ENDING = ".entente";

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "Where to; never overwritten (default: beside the ledger, with the day in the name:"
              + " ledger-2025-09-30.entente).")
  @Nullable Path target;

  BackupCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    ledger.mustBeThere();
    Path copy = target == null ? named(ledger.file, LocalDate.now(ZoneId.systemDefault())) : target;
    new LedgerBackup(ledger.file).copyTo(copy);
    Lines lines = new Lines(console);
    lines.line(copy.toString());
    lines.flush();
    return ExitCode.DONE;
  }

  private static Path named(Path ledger, LocalDate day) {
    String name = ledger.getFileName().toString();
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return ledger.resolveSibling(stem + "-" + day + ENDING);
  }
}
