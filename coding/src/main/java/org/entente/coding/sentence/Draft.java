package org.entente.coding.sentence;

import java.util.Map;
import org.entente.coding.confidence.Confidence;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.frame.Frame;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.model.Statement;

/**
 * A statement with what it came from, for the explanation.
 *
 * @param statement the statement
 * @param frame the frame that made it
 * @param trigger the word that evoked the frame
 * @param tree the sentence as the parser saw it
 * @param traits what of it tells how far it can be trusted
 * @param confidence what follows from the traits
 */
public record Draft(
    Statement statement,
    Frame frame,
    Token trigger,
    Tree tree,
    Map<String, Double> traits,
    Confidence confidence) {

  /** Confidence below which a statement is not kept. */
  private static final double LEAST = 0.25;

  /** The draft of a statement whose confidence is still to be told by its traits. */
  static Draft of(
      Statement plain,
      Frame frame,
      Token trigger,
      Tree tree,
      Map<String, Double> traits,
      ConfidenceTable table) {
    Confidence judged = table.of(plain, traits);
    return new Draft(judged.on(plain), frame, trigger, tree, traits, judged);
  }

  /**
   * Whether it is likely enough to be right: what is three times as likely to be wrong costs who
   * reads it more than it tells.
   */
  public boolean isKept() {
    return confidence.value() >= LEAST;
  }

  public Draft {
    traits = Map.copyOf(traits);
  }
}
