package org.entente.workbench.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.coding.Explanation;
import org.entente.workbench.evaluation.Calibration;
import org.entente.workbench.evaluation.Evaluation;
import org.entente.workbench.evaluation.Gold;
import org.entente.workbench.evaluation.GoldReader;
import org.entente.workbench.evaluation.Scores;
import org.jspecify.annotations.Nullable;

/** Codes texts that people have marked and compares. */
public final class ScoringService {

  private final GoldReader reader = new GoldReader();
  private final ReadingService reading;

  public ScoringService(ReadingService reading) {
    this.reading = reading;
  }

  /**
   * What came of a run.
   *
   * @param scores the comparison
   * @param reading what was read for it
   * @param calibration the fit of the confidence to it, null unless it was asked for
   */
  public record Scored(Scores scores, ReadingSummary reading, @Nullable Calibration calibration) {}

  /**
   * Codes the documents and compares them with the gold. Which paths are gold is told by their
   * fields, wherever they stand; gold that carries its own sentences is read by itself.
   *
   * @param calibrate whether to fit the coder's confidence to the outcome too, which codes every
   *     document once more and counts what is too unlikely to be kept as well
   * @throws WrongUsage where none of the paths is gold
   */
  public Scored score(
      List<String> paths,
      boolean calibrate,
      InputStream standardInput,
      Progress progress,
      BooleanSupplier stop) {
    List<String> documents = new ArrayList<>();
    @Nullable Gold gold = null;
    for (String path : paths) {
      Optional<Path> file = file(path).filter(reader::isGold);
      if (file.isEmpty()) {
        documents.add(path);
        continue;
      }
      Gold read = read(file.get());
      gold = gold == null ? read : gold.and(read);
      if (!read.sentences().isEmpty()) {
        documents.add(path);
      }
    }
    if (gold == null) {
      throw new WrongUsage(
          "None of the paths is a file of marked texts. The first must be: one JSON object a line,"
              + " with \"sentence\" and \"kind\" (marked statements), \"text\" and \"events\""
              + " (sentences with events) or \"span\" and \"verdict\" (judged statements).");
    }
    Evaluation evaluation = new Evaluation(gold);
    Map<String, Explanation> explanations = new HashMap<>();
    ReadingSummary summary =
        reading.code(
            documents,
            standardInput,
            (document, coded) -> {
              if (calibrate) {
                List<Explanation> all = reading.explain(document);
                all.forEach(e -> explanations.put(Calibration.key(e.statement()), e));
                evaluation.add(document, all.stream().map(Explanation::statement).toList());
              } else {
                evaluation.add(document, coded.statements());
              }
            },
            progress,
            stop);
    Scores scores = evaluation.scores();
    scores.problems().forEach(summary.problems()::add);
    return new Scored(
        scores, summary, calibrate ? new Calibration(scores.verdicts(), explanations) : null);
  }

  private Gold read(Path file) {
    try {
      return reader.read(file);
    } catch (IOException e) {
      throw new Failure("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Path> file(String path) {
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
