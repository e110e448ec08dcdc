package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.model.Tie;
import org.entente.workbench.report.Format;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.ReadingSummary;
import org.entente.workbench.service.ReportService;
import org.entente.workbench.service.TieService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente report}: a cited report of a tie. */
@Command(
    name = "report",
    description =
        "Writes a report of a tie, in which every figure leads to the words it came from; given"
            + " documents are read into the ledger first.")
final class ReportCommand implements Callable<Integer> {

  /** The names of the formats as one types them. */
  enum ReportFormat {
    HTML(Format.HTML),
    MD(Format.MARKDOWN),
    PDF(Format.PDF),
    DOCX(Format.DOCX);

    private final Format format;

    ReportFormat(Format format) {
      this.format = format;
    }
  }

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin BetweenFilter between = new BetweenFilter();
  @Mixin AsOfOption asOf = new AsOfOption();
  @Mixin MeasureOptionsMixin assumptions = new MeasureOptionsMixin();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; may be repeated; without it HTML and MD, as report.html and"
              + " report.md.")
  List<ReportFormat> formats = List.of();

  @Option(
      names = "--section",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only these sections and the evidence that they cite: summary, exchange, balance, trade,"
              + " commitments, dependence, deployments, timeline, pace, reactions, stakes, explanations,"
              + " outlook, scenarios, disputes, sources, making. Parted by commas, or repeated.")
  List<String> sections = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder to write to (default: the current one).")
  Path out = Path.of(".");

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, patterns, archives, corpora (.jsonl), - for standard input.")
  List<String> paths = List.of();

  ReportCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() throws IOException {
    Tie tie = between.required();
    Set<String> chosen = new LinkedHashSet<>(sections);
    ReportService.check(chosen);
    TieService ties = assumptions.service();
    mustBeWritable(out);
    int exitCode = ExitCode.DONE;
    if (!paths.isEmpty()) {
      exitCode = read();
      if (exitCode == ExitCode.FAILED || exitCode == ExitCode.STOPPED) {
        return exitCode;
      }
    }
    try (Ledger open = ledger.openToRead()) {
      Lines lines = new Lines(console);
      new ReportService(Version.get(), ties)
          .write(open, tie, asOf::of, chosen, formats(), out)
          .forEach(file -> lines.line(file.toString()));
      lines.flush();
    }
    return exitCode;
  }

  private int read() {
    try (Ledger open = ledger.openToWrite()) {
      ReadingRun run = new ReadingRun(session);
      ReadingSummary summary = run.readInto(open, paths);
      return run.conclude(summary, paths, "kept in " + ledger.file);
    }
  }

  private Set<Format> formats() {
    Set<Format> chosen = EnumSet.noneOf(Format.class);
    formats.forEach(format -> chosen.add(format.format));
    return chosen.isEmpty() ? EnumSet.of(Format.HTML, Format.MARKDOWN) : chosen;
  }

  /** Asked before the work, so that nobody waits an hour to learn it. */
  private static void mustBeWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "entente", ".tmp"));
    } catch (FileAlreadyExistsException e) {
      throw new Failure(folder + " is a file; name a folder with --out.", e);
    } catch (IOException e) {
      throw new Failure(
          "Nothing can be written to the folder "
              + folder
              + " ("
              + Failures.reason(e)
              + "). Look at its permissions and the room on the disk, or name another with --out.",
          e);
    }
  }
}
