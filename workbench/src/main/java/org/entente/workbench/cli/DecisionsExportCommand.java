package org.entente.workbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente decisions export}: the log, to be replayed on another ledger. */
@Command(
    name = "export",
    description =
        "Prints the log of decisions, one object a line, for \"replay\" on another ledger.")
final class DecisionsExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it there (default: standard output).")
  @Nullable Path out;

  DecisionsExportCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    List<String> log = new ArrayList<>();
    try (Ledger open = ledger.openToRead()) {
      open.decisions().export(log::add);
    }
    if (out == null) {
      Lines lines = new Lines(console);
      log.forEach(lines::line);
      lines.flush();
    } else {
      write(out, log);
    }
    return ExitCode.DONE;
  }

  private static void write(Path file, List<String> log) {
    try {
      Files.write(file, log);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The log could not be written to " + file + " (" + Failures.reason(e) + ").", e);
    }
  }
}
