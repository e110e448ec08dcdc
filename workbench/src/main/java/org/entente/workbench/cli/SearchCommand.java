package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}: statements by their words. */
@Command(
    name = "search",
    description =
        "Prints the statements that hold these words, the best first; phrases in quotation marks,"
            + " AND, OR, NOT and a star at the end of a word are understood.")
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One statement a line.")
  boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  int limit;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The words.")
  List<String> words = List.of();

  SearchCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Lines lines = new Lines(console);
    try (Ledger open = ledger.openToRead()) {
      String query = String.join(" ", words);
      List<Statement> found = open.search(query, limit);
      ContractJson contract = new ContractJson();
      Consumer<Statement> printer =
          json
              ? statement -> lines.line(contract.statement(statement))
              : new StatementLines(lines, console.width());
      found.forEach(printer);
      lines.flush();
      if (found.isEmpty()) {
        console.err().println("No statement holds these words: " + query);
        open.searchDocuments(query, 5)
            .forEach(document -> console.err().println("  the text of " + document.id() + " does"));
      }
      return ExitCode.DONE;
    }
  }
}
