package org.entente.workbench.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.entente.coding.Coder;
import org.entente.ledger.Ledger;
import org.entente.reading.DocumentReader;
import org.entente.reading.ReadingLimits;
import org.entente.workbench.service.Once;
import org.entente.workbench.service.ReadingService;
import org.entente.workbench.service.ReadingSummary;
import org.entente.workbench.service.ScoringService;

/** Reading as several commands do it: with progress, a summary at the end and its exit code. */
final class ReadingRun {

  private final Console console;
  private final Interruption interruption;
  private final ProgressLine progress;
  private final ReadingService service;
  private final long began = System.nanoTime();

  ReadingRun(Session session) {
    this.console = session.console();
    this.interruption = session.interruption();
    this.progress = new ProgressLine(console);
    this.service =
        new ReadingService(
            new DocumentReader(ReadingLimits.DEFAULT),
            new Once<>(() -> load(session.coder())),
            Coder.version(),
            Runtime.getRuntime().availableProcessors());
  }

  private Coder load(Session.CoderSource source) {
    progress.stage("Loading the language model");
    return source.load(progress::stage);
  }

  ReadingSummary readInto(Ledger ledger, List<String> paths) {
    try {
      return service.readInto(ledger, paths, console.in(), progress, interruption::requested);
    } finally {
      progress.end();
    }
  }

  ReadingSummary code(List<String> paths, ReadingService.CodedTaker taker) {
    try {
      return service.code(paths, console.in(), taker, progress, interruption::requested);
    } finally {
      progress.end();
    }
  }

  ScoringService.Scored score(List<String> paths, boolean calibrate) {
    try {
      return new ScoringService(service)
          .score(paths, calibrate, console.in(), progress, interruption::requested);
    } finally {
      progress.end();
    }
  }

  /**
   * Says on standard error what came of it.
   *
   * @param where what has become of the documents: "kept in ledger.entente"
   * @return the exit code
   */
  int conclude(ReadingSummary summary, List<String> paths, String where) {
    new ProblemList(console.err()).print(summary.problems());
    String done = Counting.of(summary.documents(), "document") + " read";
    if (summary.known() > 0) {
      done += ", " + summary.known() + " of them known already";
    }
    done += ", " + Counting.of(summary.statements(), "statement");
    done += " in " + Counting.time((System.nanoTime() - began) / 1e9);
    if (!summary.finished()) {
      console.err().println("Stopped: " + done + ", " + where + ".");
      console.err().println("The same command goes on from there.");
      return ExitCode.STOPPED;
    }
    if (summary.documents() == 0 && !namesAFile(paths)) {
      console
          .err()
          .println(
              "entente: Nothing could be read from "
                  + String.join(", ", paths)
                  + "; the reasons stand above. Name files, folders or archives that hold"
                  + " documents.");
      return ExitCode.FAILED;
    }
    console.err().println(done + ", " + where + ".");
    return summary.problems().isSerious() ? ExitCode.PROBLEMS : ExitCode.DONE;
  }

  /** A file named by itself that cannot be read is a problem of that document, not of the run. */
  private static boolean namesAFile(List<String> paths) {
    return paths.stream().anyMatch(ReadingRun::isFile);
  }

  private static boolean isFile(String path) {
    try {
      return Files.isRegularFile(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
