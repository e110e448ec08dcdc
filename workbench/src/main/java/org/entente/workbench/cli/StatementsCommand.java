package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.model.Statement;
import org.entente.workbench.service.ReadingSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente statements}: what the documents say, one thing at a time. */
@Command(
    name = "statements",
    description =
        "Prints the statements of the given documents (no ledger is touched), or of the ledger"
            + " where none is given.")
final class StatementsCommand implements Callable<Integer> {

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; without it TABLE on a terminal, JSONL otherwise.")
  @Nullable StatementFormat format;

  @Option(
      names = "--rejected",
      description = "Of the ledger those that a decision rejected; they stand nowhere else.")
  boolean rejected;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, patterns, archives, corpora (.jsonl), - for standard input.")
  List<String> paths = List.of();

  StatementsCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    Consumer<Statement> printer = format().printer(lines, console.width());
    return paths.isEmpty() ? ofLedger(lines, printer) : ofPaths(lines, printer);
  }

  private StatementFormat format() {
    if (format != null) {
      return format;
    }
    return console.outIsTerminal() ? StatementFormat.TABLE : StatementFormat.JSONL;
  }

  private int ofLedger(Lines lines, Consumer<Statement> printer) {
    try (Ledger open = ledger.openToRead()) {
      if (rejected) {
        open.rejectedStatements().forEach(printer);
      } else {
        open.eachStatement(printer);
      }
      lines.flush();
      return ExitCode.DONE;
    }
  }

  private int ofPaths(Lines lines, Consumer<Statement> printer) {
    ReadingRun run = new ReadingRun(session);
    ReadingSummary summary =
        run.code(
            paths,
            (document, coded) -> {
              coded.statements().forEach(printer);
              lines.flush();
            });
    lines.flush();
    return run.conclude(summary, paths, "nothing kept");
  }
}
