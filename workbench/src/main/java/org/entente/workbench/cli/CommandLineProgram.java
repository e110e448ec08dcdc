package org.entente.workbench.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The whole command line: takes the arguments of a process and gives its exit code. */
public final class CommandLineProgram {

  private final Session session;

  public CommandLineProgram(Session session) {
    this.session = session;
  }

  /** Runs one command; never throws. */
  public int run(String... args) {
    Console console = session.console();
    Failures failures = new Failures(console.err());
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), false);
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    CommandLine commands =
        new CommandLine(new EntenteCommand(), new CommandFactory(session))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .setUsageHelpWidth(Math.min(console.width(), 110))
            .setUsageHelpAutoWidth(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, CommandLineProgram::day)
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler((e, command, parsed) -> failures.report(e, parsed));
    commands.getCommandSpec().usageMessage().header(EntenteCommand.HEADER);
    commands.getCommandSpec().usageMessage().footer(EntenteCommand.FOOTER);
    try {
      int exitCode = commands.execute(args);
      if (exitCode == ExitCode.FAILED) {
        return exitCode; // said already; what is held back may be what failed
      }
      out.flush();
      console.out().flush();
      return session.interruption().requested() ? ExitCode.STOPPED : exitCode;
    } catch (IOException | Error e) {
      return failures.report(e, commands.getParseResult());
    } finally {
      console.err().flush();
    }
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + typed + "\" is no day written as 2025-09-30");
    }
  }
}
