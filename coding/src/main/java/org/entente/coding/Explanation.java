package org.entente.coding;

import java.util.Map;
import org.entente.coding.confidence.Confidence;
import org.entente.coding.frame.Frame;
import org.entente.model.Statement;

/**
 * How a statement came about.
 *
 * @param statement the statement
 * @param sentence the whole sentence that it stands in
 * @param frame the frame that produced it
 * @param trigger the word that evoked the frame
 * @param tree the sentence as the parser saw it, for people
 * @param traits what of it tells how far it can be trusted, by name
 * @param confidence what follows from the traits, with what raised and what lowered it
 */
public record Explanation(
    Statement statement,
    String sentence,
    Frame frame,
    String trigger,
    String tree,
    Map<String, Double> traits,
    Confidence confidence) {

  public Explanation {
    traits = Map.copyOf(traits);
  }
}
