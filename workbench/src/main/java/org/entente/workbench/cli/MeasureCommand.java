package org.entente.workbench.cli;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.measures.Imported;
import org.entente.measures.sheet.ItemSheet;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.workbench.service.TieService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente measure}: what the ledger's entries on a tie come to. */
@Command(
    name = "measure",
    description = "Prints measures of a tie with their intervals, inputs and citations.")
final class MeasureCommand implements Callable<Integer> {

  /** The forms in which measures are printed. */
  enum Format {
    JSON,
    CSV,
    TABLE
  }

  /** The names that may be given. */
  static final class MeasureNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return TieService.names().iterator();
    }
  }

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();
  @Mixin AsOfOption asOf = new AsOfOption();
  @Mixin MeasureOptionsMixin options = new MeasureOptionsMixin();
  @Mixin ItemsOption items = new ItemsOption();

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      arity = "1..*",
      completionCandidates = MeasureNames.class,
      description = "Only these measures, of ${COMPLETION-CANDIDATES}.")
  List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; without it TABLE on a terminal, JSON otherwise.")
  @Nullable Format format;

  MeasureCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Tie tie = between.required();
    Optional<ItemSheet> sheet = items.find();
    TieService service = options.service(book -> sheet.map(s -> s.prices(book)).orElse(book));
    service.check(names);
    Lines lines = new Lines(console);
    print(
        sheet.isPresent()
            ? measureItems(service, items.dossier(sheet.get(), tie))
            : measureLedger(service, tie),
        tie,
        lines);
    lines.flush();
    return ExitCode.DONE;
  }

  private List<Measure> measureLedger(TieService service, Tie tie) {
    try (Ledger open = ledger.openToRead()) {
      return service.measure(
          open.bareDossier(tie), Imported.of(open), asOf.of(open), new LinkedHashSet<>(names));
    }
  }

  private List<Measure> measureItems(TieService service, Dossier dossier) {
    return service.measure(dossier, Imported.none(), asOf.of(dossier), new LinkedHashSet<>(names));
  }

  private void print(List<Measure> measures, Tie tie, Lines lines) {
    Format chosen = format;
    if (chosen == null) {
      chosen = console.outIsTerminal() ? Format.TABLE : Format.JSON;
    }
    switch (chosen) {
      case JSON -> {
        ContractJson json = new ContractJson();
        lines.line(
            measures.stream().map(json::measure).collect(Collectors.joining(",\n", "[", "]")));
      }
      case CSV -> MeasureCsv.print(measures, lines);
      case TABLE -> table(measures, tie, lines);
    }
  }

  private void table(List<Measure> measures, Tie tie, Lines lines) {
    if (measures.isEmpty()) {
      console.err().println("The ledger holds nothing on this tie that could be measured.");
    } else {
      new MeasureSheet(lines, console.width(), tie).print(measures);
    }
  }
}
