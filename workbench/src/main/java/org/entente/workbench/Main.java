package org.entente.workbench;

import org.entente.coding.Coder;
import org.entente.workbench.cli.CommandLineProgram;
import org.entente.workbench.cli.Console;
import org.entente.workbench.cli.Interruption;
import org.entente.workbench.cli.Session;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args as typed
   */
  public static void main(String[] args) {
    Console console = Console.ofProcess();
    Interruption interruption = Interruption.bySignal(console.err());
    int exitCode =
        new CommandLineProgram(new Session(console, interruption, Coder::load)).run(args);
    interruption.workHasEnded();
    System.exit(exitCode);
  }
}
