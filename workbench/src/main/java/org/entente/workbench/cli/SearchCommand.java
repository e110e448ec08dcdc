package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerSearch;
import org.entente.ledger.LedgerSearch.Passage;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}: statements and passages by their words, sides, figures, dates … */
@Command(
    name = "search",
    description = "Prints the statements, and passages of documents, that answer to a query.",
    footer = {
      "",
      "Words must all occur; \"a phrase\", AND, OR, NOT, (…), a NEAR/5 b, word*.",
      "Fields: quote: item: source: actor: from: to: kind: channel: class: unit: modality:",
      "  polarity: event: ruling: standing: document: date: published: amount confidence",
      "Example: '\"artillery shells\" actor:AAA date:2023-08..2024 amount>1m NOT source:ministry'"
    })
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One statement a line; passages have no id.")
  boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "At most so many statements (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Pass over the first so many statements.")
  int offset;

  @Option(
      names = "--passages",
      paramLabel = "N",
      defaultValue = "5",
      description = "At most so many passages of documents (default: ${DEFAULT-VALUE}).")
  int passages;

  @Option(
      names = "--similar",
      paramLabel = "ID",
      description = "Instead of a query: statements that say much the same as this one.")
  @Nullable String similar;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to search for.")
  List<String> words = List.of();

  SearchCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    if (words.isEmpty() == (similar == null)) {
      throw new WrongUsage("Give a query, or --similar ID.");
    }
    if (limit < 0 || offset < 0 || passages < 0) {
      throw new WrongUsage("--limit, --offset and --passages are 0 or more.");
    }
    try (Ledger open = ledger.openToRead()) {
      return similar == null ? query(open.search()) : similar(open.search(), similar);
    }
  }

  private int similar(LedgerSearch search, String id) {
    Lines lines = new Lines(console);
    search.similar(id, limit).stream().map(LedgerSearch.Hit::statement).forEach(printer(lines));
    lines.flush();
    return ExitCode.DONE;
  }

  private int query(LedgerSearch search) {
    String query = String.join(" ", words);
    Lines lines = new Lines(console);
    LedgerSearch.Page page = search.find(query, offset, limit);
    page.statements().forEach(printer(lines));
    List<Passage> texts = search.passages(query, passages);
    if (!texts.isEmpty() && !json) {
      lines.line("");
      lines.line("In the texts:");
    }
    texts.forEach(passage -> print(passage, lines));
    lines.flush();
    String count = (page.more() ? "more than " : "") + Counting.of(page.found(), "statement");
    console
        .err()
        .println(
            page.found() == 0
                ? "No statement holds these words: " + query
                : count + (page.hits().size() < page.found() ? ", the first of them shown." : "."));
    return ExitCode.DONE;
  }

  private Consumer<Statement> printer(Lines lines) {
    ContractJson contract = new ContractJson();
    return json
        ? statement -> lines.line(contract.statement(statement))
        : new StatementLines(lines, console.width());
  }

  private void print(Passage passage, Lines lines) {
    if (json) {
      lines.line(new ContractJson().passage(passage.document(), passage.span(), passage.quote()));
      return;
    }
    String quote = passage.quote().strip().replaceAll("\\s+", " ");
    lines.line("  " + passage.document() + "  “" + TextTable.cut(quote, 2 * console.width()) + "”");
  }
}
