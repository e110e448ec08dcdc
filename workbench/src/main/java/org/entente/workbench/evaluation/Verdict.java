package org.entente.workbench.evaluation;

import org.entente.model.Statement;

/**
 * A coded statement, judged by what people marked.
 *
 * @param statement what was coded
 * @param outcome how it compares
 */
public record Verdict(Statement statement, Outcome outcome) {

  /** How a coded statement compares with what is marked. */
  public enum Outcome {
    /** Kind, sentence and sides are as marked; of an event its type too. */
    RIGHT,
    WRONG,
    /**
     * It stands in a sentence whose marked events are not between two states. People marked one
     * event there, of which one side is nobody in particular; whether there is another that is
     * between states they did not say. It counts as a false alarm, but not as wrong.
     */
    UNMARKED
  }

  static Verdict of(Statement statement, boolean right) {
    return new Verdict(statement, right ? Outcome.RIGHT : Outcome.WRONG);
  }

  public boolean isRight() {
    return outcome == Outcome.RIGHT;
  }

  /** Whether the marked texts say if it is right. */
  public boolean isJudged() {
    return outcome != Outcome.UNMARKED;
  }
}
