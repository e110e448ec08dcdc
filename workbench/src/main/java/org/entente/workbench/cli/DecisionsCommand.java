package org.entente.workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente decisions}: what analysts decided, undone, redone and carried over. */
@Command(
    name = "decisions",
    description = "Shows what was decided; undoes, redoes, exports and replays it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DecisionsListCommand.class,
      DecisionsExportCommand.class,
      DecisionsReplayCommand.class,
      DecisionsUndoCommand.class,
      DecisionsRedoCommand.class
    })
final class DecisionsCommand implements Callable<Integer> {

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getErr());
    }
    return ExitCode.USAGE;
  }
}
