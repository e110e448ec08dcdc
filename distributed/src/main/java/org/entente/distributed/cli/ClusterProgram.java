package org.entente.distributed.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** The command line of the cluster: takes the arguments of a process and gives its exit code. */
public final class ClusterProgram {

  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;

  private final Streams streams;

  public ClusterProgram(PrintStream out, PrintStream err) {
    this.streams = new Streams(new PrintStream(out, false, StandardCharsets.UTF_8), err);
  }

  /** {@code entente} as far as it is here. */
  @Command(
      name = "entente",
      mixinStandardHelpOptions = true,
      subcommands = {ClusterCommand.class, ImportCommand.class})
  static final class Top implements Callable<Integer> {
    @Override
    public Integer call() {
      return USAGE;
    }
  }

  /** {@code entente cluster} without a job: says what there is. */
  @Command(
      name = "cluster",
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "JOB",
      description = "The same coding and reconciling on Apache Spark.",
      subcommands = {
        CodeCommand.class,
        ResultsCommand.Origins.class,
        ResultsCommand.Entries.class,
        ResultsCommand.Series.class,
        ModelsCommand.class,
        PrintCommand.class
      })
  static final class ClusterCommand implements Callable<Integer> {

    @CommandLine.Spec CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() {
      if (spec != null) {
        spec.commandLine().usage(spec.commandLine().getErr());
      }
      return USAGE;
    }
  }

  /** {@code entente import} of what comes from a cluster. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      subcommands = {ImportStatementsCommand.class})
  static final class ImportCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      return USAGE;
    }
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    PrintWriter words = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    CommandLine commands =
        new CommandLine(new Top(), new Factory())
            .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
            .setErr(words)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    try {
      return commands.execute(args);
    } catch (Error e) {
      return failed(e);
    }
  }

  private int failed(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    PrintStream err = streams.err();
    err.println("entente: " + (message == null ? cause.toString() : message));
    if (System.getenv("ENTENTE_DEBUG") != null) {
      thrown.printStackTrace(err);
    } else {
      err.println("  Set ENTENTE_DEBUG=1 to see where in the program it happened.");
    }
    return FAILED;
  }

  /** Gives commands the streams of the process. */
  private final class Factory implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Streams.class).newInstance(streams);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
