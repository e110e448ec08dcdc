package org.entente.workbench.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.coding.Coder;
import org.entente.workbench.service.Once;

/**
 * One run of the command line with its streams captured. All runs share one loaded coder.
 *
 * @param exitCode how it ended
 * @param out what it printed as result
 * @param err what else it said
 */
record Run(int exitCode, String out, String err) {

  private static final Once<Coder> CODER = new Once<>(() -> Coder.load(what -> {}));

  static Run of(String... args) {
    return with(new Interruption(), "", args);
  }

  static Run with(Interruption interruption, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100);
    int exitCode =
        new CommandLineProgram(new Session(console, interruption, progress -> CODER.get()))
            .run(args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
