package org.entente.workbench.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.ledger.Imports;
import org.entente.ledger.Ledger;
import org.entente.ledger.importing.ImportOutcome;
import org.entente.ledger.importing.ImportType;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.ProblemTally;
import org.entente.workbench.service.WrongUsage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente import}: published tables and event files. */
@Command(
    name = "import",
    description =
        "Takes published tables and event files into the ledger, as they were published: plain,"
            + " gzipped or zipped. The same file again changes nothing.",
    subcommands = ImportListCommand.class,
    customSynopsis = {
      "entente import [--debug] [--ledger=FILE] TYPE FILE...",
      "       entente import list [--ledger=FILE]",
    })
final class ImportCommand implements Callable<Integer> {

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  /** Not demanded by picocli, which would demand it of {@code import list} too. */
  @Parameters(
      index = "0",
      paramLabel = "TYPE",
      arity = "0..1",
      description = "What the files are; see below.")
  String type = "";

  @Parameters(index = "1..*", paramLabel = "FILE", arity = "0..*", description = "The files.")
  List<Path> files = List.of();

  ImportCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  /** The types stand below the help; they are read only when somebody asks for it. */
  @Spec
  void describe(CommandSpec spec) {
    spec.usageMessage()
        .sectionMap()
        .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> types(help.colorScheme()));
  }

  private static String types(CommandLine.Help.ColorScheme scheme) {
    StringBuilder text = new StringBuilder(System.lineSeparator()).append("TYPE:");
    for (ImportType type : Imports.listTypes()) {
      text.append(System.lineSeparator()).append("  ").append(type.name()).append(": ");
      text.append(type.title()).append(". Unit: ").append(type.unit()).append('.');
      text.append(System.lineSeparator()).append("    Beware: ").append(type.trap());
    }
    return scheme.text(text.append(System.lineSeparator()).toString()).toString();
  }

  @Override
  public Integer call() {
    mustBeKnown();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new Failure("There is no file " + file + ". Look whether the path is right.");
      }
    }
    ProblemTally problems = new ProblemTally();
    try (Ledger open = ledger.openToWrite()) {
      Imports imports = open.imports();
      for (Path file : files) {
        ImportOutcome outcome = one(imports, file);
        outcome.problems().forEach(problems::add);
        if (outcome.status() == ImportOutcome.Status.STOPPED) {
          return ExitCode.STOPPED;
        }
      }
      reconcile(open);
    }
    new ProblemList(console.err()).print(problems);
    return problems.isSerious() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /**
   * Tables bear out or refute what documents say; worked out once here, and not by each later call.
   */
  private void reconcile(Ledger open) {
    if (!open.isReconciled()) {
      ProgressLine progress = new ProgressLine(console);
      try {
        progress.stage("Reconciling");
        open.reconcile();
      } finally {
        progress.end();
      }
    }
  }

  private ImportOutcome one(Imports imports, Path file) {
    ProgressLine progress = new ProgressLine(console);
    long began = System.nanoTime();
    ImportOutcome outcome;
    try {
      progress.stage("Importing " + file.getFileName());
      outcome = imports.run(type, file, rows -> !session.interruption().requested());
    } finally {
      progress.end();
    }
    console.err().println(said(outcome, (System.nanoTime() - began) / 1e9));
    return outcome;
  }

  private String said(ImportOutcome outcome, double seconds) {
    return switch (outcome.status()) {
      case TAKEN ->
          outcome.file()
              + ": "
              + Counting.of(outcome.records(), "row")
              + " taken"
              + (outcome.leftOut() == 0 ? "" : ", " + outcome.leftOut() + " left out")
              + " in "
              + Counting.time(seconds)
              + ", kept in "
              + ledger.file
              + ".";
      case KNOWN -> outcome.file() + ": in already, nothing was changed.";
      case REFUSED -> outcome.file() + ": not taken; the reason stands below.";
      case STOPPED -> outcome.file() + ": stopped; nothing of it was kept.";
    };
  }

  private void mustBeKnown() {
    List<String> names = Imports.listTypes().stream().map(ImportType::name).toList();
    if (!names.contains(type)) {
      throw new WrongUsage(
          "\""
              + type
              + "\" is no type of file. Types: "
              + names.stream().collect(Collectors.joining(", "))
              + ". See \"entente import list\".");
    }
    if (files.isEmpty()) {
      throw new WrongUsage(
          "Which files? Name them after the type: entente import " + type + " FILE");
    }
  }
}
