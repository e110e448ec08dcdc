package org.entente.workbench.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.coding.Explanation;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.frame.Frames;
import org.entente.ledger.Ledger;
import org.entente.ledger.decide.DecisionLog;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.entente.workbench.service.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: how a statement or an entry came about. */
@Command(name = "explain", description = "Says how a statement or an entry came about.")
final class ExplainCommand implements Callable<Integer> {

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--tree",
      description = "Of a statement also the sentence as the parser saw it; loads the parser.")
  boolean tree;

  @Parameters(paramLabel = "ID", description = "The id of a statement (s-…) or an entry (e-…).")
  String id = "";

  ExplainCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      Optional<Statement> statement = open.findStatement(id);
      if (statement.isPresent()) {
        explain(statement.get(), open, lines);
      } else {
        new EntryExplanation(lines).print(getEntry(open));
      }
      decisions(open, lines);
      lines.flush();
      return ExitCode.DONE;
    }
  }

  /** What was decided on it, and the stamp by which somebody else can tell that it is the same. */
  private void decisions(Ledger open, Lines lines) {
    if (open.isReconciled()) {
      for (Decision decision : open.decisions().on(id)) {
        lines.line(
            "decided      "
                + DecisionLog.told(decision)
                + (decision.why().isBlank() ? "" : ": " + decision.why()));
      }
      lines.line("stamp        " + open.decisions().stamp(id));
    }
  }

  private Entry getEntry(Ledger open) {
    return open.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    "No statement and no entry of "
                        + ledger.file
                        + " has the id "
                        + id
                        + ". The ids stand in \"entente statements\" and \"entente ledger\"."));
  }

  private void explain(Statement statement, Ledger open, Lines lines) {
    Document document =
        open.findDocument(statement.document())
            .orElseThrow(
                () ->
                    new Failure(
                        "The ledger "
                            + ledger.file
                            + " lacks the document "
                            + statement.document()
                            + "; read it again."));
    StatementExplanation explanation =
        new StatementExplanation(lines, Frames.load(), ConfidenceTable.load());
    explanation.print(statement, document);
    open.entries().stream()
        .filter(entry -> holds(entry, statement))
        .forEach(entry -> lines.line("entry        " + entry.id() + ": " + entry.reason()));
    if (tree) {
      lines.flush();
      explanation.printTree(coded(statement, document));
    }
  }

  private static boolean holds(Entry entry, Statement statement) {
    return entry.statements().stream()
        .anyMatch(member -> member.statement().id().equals(statement.id()));
  }

  private Explanation coded(Statement statement, Document document) {
    ProgressLine progress = new ProgressLine(console);
    try {
      return session
          .coder()
          .load(progress::stage)
          .explain(document, statement.id())
          .orElseThrow(
              () ->
                  new Failure(
                      "This version of the coder does not find "
                          + statement.id()
                          + " again; read the document again to bring the ledger up to it."));
    } finally {
      progress.end();
    }
  }
}
