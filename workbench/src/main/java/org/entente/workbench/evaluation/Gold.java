package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Problem;

/**
 * What people have marked, out of one or several files.
 *
 * @param statements marked statements
 * @param sentences by file, sentences with marked events
 * @param judged statements of the coder that people judged
 * @param problems lines that cannot be used
 */
public record Gold(
    List<MarkedStatement> statements,
    Map<String, List<MarkedSentence>> sentences,
    List<JudgedStatement> judged,
    List<Problem> problems) {

  public Gold {
    statements = List.copyOf(statements);
    sentences = new LinkedHashMap<>(sentences);
    judged = List.copyOf(judged);
    problems = List.copyOf(problems);
  }

  /** This and what another file holds. */
  public Gold and(Gold other) {
    List<MarkedStatement> all = new ArrayList<>(statements);
    all.addAll(other.statements);
    Map<String, List<MarkedSentence>> files = new LinkedHashMap<>(sentences);
    files.putAll(other.sentences);
    List<Problem> wrong = new ArrayList<>(problems);
    wrong.addAll(other.problems);
    List<JudgedStatement> verdicts = new ArrayList<>(judged);
    verdicts.addAll(other.judged);
    return new Gold(all, files, verdicts, wrong);
  }
}
