package org.entente.coding.confidence;

import java.util.List;
import org.entente.model.Statement;

/**
 * How likely a statement is to be right, with what raised and what lowered it.
 *
 * @param value probability, 0 to 1, in hundredths
 * @param parts what moved it away from that of an average statement, the strongest first
 */
public record Confidence(double value, List<Part> parts) {

  /**
   * One thing that raised or lowered it.
   *
   * @param trait name of the trait
   * @param value what the statement has of it
   * @param logOdds by how much it raises (or, below zero, lowers) the logarithm of the odds
   */
  public record Part(String trait, double value, double logOdds) {}

  public Confidence {
    parts = List.copyOf(parts);
  }

  /** The statement with this confidence. */
  public Statement on(Statement s) {
    return s.withConfidence(value);
  }
}
