package org.entente.workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code entente} without a command: says what there is. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      ReadCommand.class,
      StatementsCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      LedgerCommand.class,
      DisputesCommand.class,
      OriginsCommand.class,
      MeasureCommand.class,
      ScenarioCommand.class,
      SearchCommand.class,
      AskCommand.class,
      DecideCommand.class,
      DecisionsCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ProblemsCommand.class,
      ScoreCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      ServeCommand.class,
    })
final class EntenteCommand implements Callable<Integer> {

  /** What stands above the list of commands; set on this command alone, for subcommands inherit. */
  static final String HEADER =
      "Reads documents about how states deal with each other and keeps a cited ledger.";

  /** What stands below it. */
  static final String[] FOOTER = {
    "",
    "Exit code: 0 done; 1 done, but some documents had problems; 2 wrong usage; 3 failed;",
    "130 stopped by Ctrl-C.",
    "",
    "First steps:  entente report --between A,B FOLDER   (A, B: states)",
    "              entente read FOLDER, then entente ledger, entente explain ID"
  };

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On failure also print where in the program it happened.")
  boolean debug;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
    return ExitCode.USAGE;
  }
}
