package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * All that came of comparing what is coded with what people marked.
 *
 * @param statements null where no statements are marked
 * @param events null where no events are marked
 * @param judged what the coder still makes of the statements that people judged
 * @param problems lines of the gold that cannot be used, documents that were not read
 */
public record Scores(
    @Nullable StatementScore statements,
    @Nullable EventScore events,
    List<Verdict> judged,
    List<Problem> problems) {

  public Scores {
    judged = List.copyOf(judged);
    problems = List.copyOf(problems);
  }

  /** Every judged statement. */
  public List<Verdict> verdicts() {
    List<Verdict> all = new ArrayList<>(judged);
    if (statements != null) {
      all.addAll(statements.verdicts());
    }
    if (events != null) {
      all.addAll(events.verdicts());
    }
    return List.copyOf(all);
  }

  /** How often each rule was right, those with the most errors first. */
  public List<RuleRecord> rules() {
    return RuleRecord.of(verdicts());
  }

  /** How far the confidence of the judged statements means what it says. */
  public Reliability reliability() {
    return Reliability.of(verdicts());
  }
}
