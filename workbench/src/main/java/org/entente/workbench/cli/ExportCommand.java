package org.entente.workbench.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.ledger.Ledger;
import org.entente.workbench.exchange.ExportFormat;
import org.entente.workbench.exchange.ExportService;
import org.entente.workbench.exchange.ExportType;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}: what a ledger holds, in the formats of others. */
@Command(
    name = "export",
    description = "Writes what the ledger holds in the formats of others.",
    footer = {
      "",
      "TYPE, and the formats that it can have (the first is the usual one):",
      "  events      csv, jsonl, parquet; gdelt1, gdelt2, icews: the columns of those data sets",
      "  months      csv, jsonl, parquet: events counted by pair, direction and month",
      "  entries     jsonl, csv, parquet, ftm (FollowTheMoney)",
      "  statements  jsonl, csv, parquet",
      "  disputes    jsonl, csv, parquet",
      "  sources     csv, jsonl, parquet, ris, bibtex",
      "  network     graphml: actors and what is between them",
      "",
      "In csv a text that a spreadsheet would run as a formula has an apostrophe in front.",
    })
final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "TYPE", description = "What to write; see below.")
  String type = "";

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Else by the ending of --out, else the usual one.")
  @Nullable String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Else standard output. A file of that name is replaced when all is written.")
  @Nullable Path out;

  ExportCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() throws IOException {
    ExportType what = what();
    ExportFormat how = how(what);
    if (out == null && how == ExportFormat.PARQUET && console.outIsTerminal()) {
      throw new WrongUsage("Parquet is no text for a terminal. Name a file with --out.");
    }
    ActorLexicon actors = ActorLexicon.load();
    try (Ledger open = ledger.openToRead()) {
      ExportService service =
          new ExportService(
              open,
              between.get(),
              code -> actors.find(code).map(Actor::name).orElseGet(code::code));
      long leftOut = write(service, what, how);
      if (leftOut > 0) {
        console
            .err()
            .println(
                Counting.of(leftOut, "event")
                    + " left out: not said to have happened, or not dated to a month or closer."
                    + " They are in \"entente export events\" in csv, jsonl and parquet.");
      }
    }
    return ExitCode.DONE;
  }

  private long write(ExportService service, ExportType what, ExportFormat how) throws IOException {
    if (out == null) {
      return service.write(what, how, console.out());
    }
    Path place = out.toAbsolutePath();
    Path half = place.resolveSibling(place.getFileName() + ".part");
    try {
      long leftOut;
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16)) {
        leftOut = service.write(what, how, file);
      }
      Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
      return leftOut;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private ExportType what() {
    return Arrays.stream(ExportType.values())
        .filter(value -> value.word().equals(type.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    "\""
                        + type
                        + "\" cannot be exported. What can: "
                        + Arrays.stream(ExportType.values())
                            .map(ExportType::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private ExportFormat how(ExportType what) {
    List<ExportFormat> possible = what.formats();
    if (format == null) {
      return out == null
          ? possible.get(0)
          : ExportFormat.ofFile(out.toString()).filter(possible::contains).orElse(possible.get(0));
    }
    return possible.stream()
        .filter(value -> value.word().equals(format.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    what.word()
                        + " cannot be written as \""
                        + format
                        + "\". Formats: "
                        + possible.stream()
                            .map(ExportFormat::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
