package org.entente.workbench.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The whole command line: takes the arguments of a process and gives its exit code. */
public final class CommandLineProgram {

  private final Console console;
  private final Interruption interruption;

  public CommandLineProgram(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    Failures failures = new Failures(console.err());
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), false);
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    CommandLine commands =
        new CommandLine(new EntenteCommand(), new CommandFactory(console, interruption))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Math.min(console.width(), 110))
            .setUsageHelpAutoWidth(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler((e, command, parsed) -> failures.report(e, parsed));
    try {
      int exitCode = commands.execute(args);
      out.flush();
      console.out().flush();
      return interruption.requested() ? ExitCode.STOPPED : exitCode;
    } catch (IOException | Error e) {
      return failures.report(e, commands.getParseResult());
    } finally {
      console.err().flush();
    }
  }
}
