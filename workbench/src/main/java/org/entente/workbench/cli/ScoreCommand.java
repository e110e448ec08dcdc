package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.workbench.evaluation.Calibration;
import org.entente.workbench.evaluation.ScoresJson;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.ScoringService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente score}: what the coder makes of texts that people have marked. */
@Command(
    name = "score",
    description =
        "Compares what the coder makes of documents with what people have marked in them; no"
            + " ledger is touched.")
final class ScoreCommand implements Callable<Integer> {

  /** The forms in which scores are printed. */
  enum Format {
    TABLE,
    JSON
  }

  private final Session session;
  private final Console console;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Also list up to N of what was missed and N of what is wrong, with sentences.")
  int errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; without it TABLE on a terminal, JSON otherwise.")
  @Nullable Format format;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description =
          "Fit the coder's confidence to the marked texts and write the table to this file,"
              + " instead of the scores; prints how reliable it is on documents held out.")
  @Nullable Path calibrate;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files of marked texts (.jsonl), and the documents that they speak of. Marked sentences"
              + " with events bring their text along.")
  List<String> paths = List.of();

  ScoreCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() {
    ReadingRun run = new ReadingRun(session);
    ScoringService.Scored scored = run.score(paths, calibrate != null);
    Calibration calibration = scored.calibration();
    if (calibrate != null && calibration != null) {
      return fitted(calibrate, calibration, run, scored);
    }
    Lines lines = new Lines(console);
    if (format() == Format.JSON) {
      lines.line(new ScoresJson(errors).of(scored.scores()));
    } else {
      new ScoreTables(lines, console.width(), errors).print(scored.scores());
    }
    lines.flush();
    return run.conclude(scored.reading(), paths, "nothing kept");
  }

  private int fitted(
      Path file, Calibration calibration, ReadingRun run, ScoringService.Scored scored) {
    if (calibration.size() == 0) {
      throw new Failure("No statement could be judged; nothing is written to " + file + ".");
    }
    try {
      Files.write(file, calibration.file());
    } catch (IOException e) {
      throw new Failure("Cannot write " + file + ": " + e.getMessage(), e);
    }
    Lines lines = new Lines(console);
    new ScoreTables(lines, console.width(), 0).reliability(calibration.heldOut());
    lines.flush();
    return run.conclude(scored.reading(), paths, "the table is in " + file);
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return console.outIsTerminal() ? Format.TABLE : Format.JSON;
  }
}
