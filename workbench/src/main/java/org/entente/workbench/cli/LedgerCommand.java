package org.entente.workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Entry;
import org.entente.model.Item;
import org.entente.workbench.service.Between;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente ledger}: the entries, and how each stands. */
@Command(
    name = "ledger",
    description = "Prints the entries: what the documents hold to have happened or been given.")
final class LedgerCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();

  @Option(names = "--json", description = "One object a line, sorted by id.")
  boolean json;

  @Option(
      names = "--imported",
      description = "The events that were imported, an entry each, in place of the documents'.")
  boolean imported;

  LedgerCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Between filter = between.get();
    Lines lines = new Lines(console);
    ContractJson contract = new ContractJson();
    Consumer<Entry> printer =
        json ? entry -> lines.line(contract.entry(entry)) : entry -> print(entry, lines);
    try (Ledger open = ledger.openToRead()) {
      if (imported) {
        open.importedEvents().eachEntry(filter.tie(), printer);
        lines.flush();
        return ExitCode.DONE;
      }
      List<Entry> entries = open.entries().stream().filter(filter::holds).toList();
      entries.forEach(printer);
      lines.flush();
      if (!json) {
        console.err().println(entries.size() + (entries.size() == 1 ? " entry." : " entries."));
      }
      return ExitCode.DONE;
    }
  }

  private void print(Entry entry, Lines lines) {
    StringBuilder line = new StringBuilder(entry.id());
    line.append("  ").append(entry.kind().word()).append("  ");
    line.append(Plain.sides(entry.from(), entry.to()));
    Item item = entry.item();
    add(line, item == null ? "" : item.text().strip().replaceAll("\\s+", " "));
    add(line, Plain.amount(entry.amount()));
    add(line, Plain.period(entry.period()));
    lines.line(line.toString());
    long origins = entry.statements().stream().map(Entry.Member::origin).distinct().count();
    String standing =
        "    "
            + entry.standing().word()
            + ", "
            + entry.grade()
            + ", "
            + Counting.of(entry.statements().size(), "statement")
            + " of "
            + Counting.of(origins, "origin");
    lines.line(standing + ". " + entry.reason());
  }

  private static void add(StringBuilder line, String part) {
    if (!part.isEmpty()) {
      line.append(" · ").append(part);
    }
  }
}
