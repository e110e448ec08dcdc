package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.drivers.DriverSet;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.scenarios.play.Scenarios;
import org.entente.workbench.scenario.HindcastJson;
import org.entente.workbench.scenario.HindcastService;
import org.entente.workbench.scenario.HindcastTable;
import org.entente.workbench.scenario.ScenarioJson;
import org.entente.workbench.scenario.ScenarioService;
import org.entente.workbench.scenario.Step;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente scenario}: how a tie may go on. */
@Command(
    name = "scenario",
    description =
        "Says how a tie may go on: which states of its drivers hold together, and what passes in"
            + " each such scenario, month by month; what is data and what is assumption is marked.")
final class ScenarioCommand implements Callable<Integer> {

  /** What to do. */
  enum Work {
    LIST,
    PLAY,
    HINDCAST,
    DRIVERS
  }

  /** The forms in which it is printed. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  private final Console console;

  @Parameters(
      paramLabel = "WORK",
      arity = "0..1",
      description =
          "play (the default): the scenarios with what passes in each. list: only which"
              + " combinations hold together, no ledger needed. hindcast: how well counts of"
              + " imported events would have been foreseen. drivers: prints the drivers that ship"
              + " with the program, to begin a file of one's own with.")
  Work work = Work.PLAY;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();
  @Mixin AsOfOption asOf = new AsOfOption();

  @Option(
      names = "--drivers",
      paramLabel = "FILE",
      description = "Drivers of your own (default: those that ship with the program).")
  @Nullable Path drivers;

  @Option(
      names = "--set",
      paramLabel = "DRIVER=STATE",
      description = "Holds a driver in a state, whatever the others say; may be repeated.")
  List<String> set = List.of();

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "How far to play, 1 to 120 (default: ${DEFAULT-VALUE}).")
  int months = PlayRequest.MONTHS;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the draws: the same seed gives the same figures.")
  long seed = PlayRequest.SEED;

  @Option(
      names = "--by",
      paramLabel = "STEP",
      description =
          "For hindcast: ${COMPLETION-CANDIDATES} (default: months, or shorter where the files do"
              + " not reach that far).")
  @Nullable Step by;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TABLE;

  ScenarioCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() throws IOException {
    Lines lines = new Lines(console);
    switch (work) {
      case LIST -> list(lines);
      case PLAY -> play(lines);
      case HINDCAST -> hindcast(lines);
      case DRIVERS -> lines.line(DriverFile.builtInText().stripTrailing());
    }
    lines.flush();
    return ExitCode.DONE;
  }

  private PlayRequest request() throws IOException {
    DriverSet chosen = ScenarioService.drivers(drivers);
    return ScenarioService.request(chosen, set, months, seed);
  }

  private void list(Lines lines) throws IOException {
    PlayRequest request = request();
    var found = Scenarios.consistency(request);
    switch (format) {
      case JSON -> lines.line(new ScenarioJson().list(request, found));
      case CSV -> ScenarioCsv.list(found, lines);
      case TABLE -> new ScenarioTables(lines, console.width()).list(request, found);
    }
  }

  private void play(Lines lines) throws IOException {
    Tie tie = between.required();
    PlayRequest request = request();
    try (Ledger open = ledger.openToRead()) {
      Dossier dossier = open.bareDossier(tie);
      Play play = new ScenarioService(PriceBook.load()).play(open, dossier, asOf.of(open), request);
      switch (format) {
        case JSON -> lines.line(new ScenarioJson().play(play));
        case CSV -> ScenarioCsv.play(play, lines);
        case TABLE -> new ScenarioTables(lines, console.width()).play(play);
      }
    }
  }

  private void hindcast(Lines lines) {
    Tie tie = between.typed == null ? null : between.required();
    try (Ledger open = ledger.openToRead()) {
      List<HindcastTable> tables = new HindcastService().of(open, tie, by);
      switch (format) {
        case JSON -> lines.line(new HindcastJson().of(tables));
        case CSV -> ScenarioCsv.hindcast(tables, lines);
        case TABLE -> new HindcastTables(lines, console.width(), tie != null).print(tables);
      }
    }
  }
}
