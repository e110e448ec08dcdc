package org.entente.workbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.ledger.ReplayedLine;
import org.entente.ledger.ReplayedLine.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente decisions replay}: takes over the log of another ledger. */
@Command(
    name = "replay",
    description = "Takes over the log of another ledger and says what became of each line.")
final class DecisionsReplayCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Parameters(paramLabel = "FILE", description = "What \"export\" wrote; - for standard input.")
  String file = "";

  DecisionsReplayCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    List<String> log = read();
    ledger.mustBeThere();
    try (Ledger open = ledger.openToWrite()) {
      Lines lines = new Lines(console);
      Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
      for (ReplayedLine line : open.decisions().replay(log)) {
        counts.merge(line.outcome(), 1, Integer::sum);
        lines.line(
            line.line()
                + "  "
                + (line.id() == null ? "-" : line.id())
                + "  "
                + line.outcome().word()
                + (line.message() == null ? "" : "  " + line.message()));
      }
      lines.flush();
      counts.forEach((outcome, count) -> console.err().println(outcome.word() + ": " + count));
      boolean whole =
          counts.keySet().stream().allMatch(o -> o == Outcome.APPLIED || o == Outcome.KNOWN);
      return whole ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }

  private List<String> read() {
    try {
      return file.equals("-")
          ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8).lines().toList()
          : Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The log " + file + " could not be read (" + Failures.reason(e) + ").", e);
    }
  }
}
