package org.entente.workbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say who decides, and why. */
final class AnalystOption {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: who is logged in).")
  @Nullable String by;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with the decision.")
  String why = "";

  String name() {
    return by == null || by.isBlank() ? System.getProperty("user.name", "unknown") : by;
  }
}
