package org.entente.workbench.evaluation;

import org.entente.model.Problem;

/**
 * A line of a file of marked texts that cannot be used.
 *
 * @param document the file
 * @param line its number, from 1
 * @param why what is wrong with it
 */
public record BadGoldLine(String document, int line, String why) implements Problem {

  @Override
  public String place() {
    return "line " + line;
  }

  @Override
  public String kind() {
    return "bad-gold-line";
  }

  @Override
  public Severity severity() {
    return Severity.PARTIAL;
  }

  @Override
  public String message() {
    return "This line is left out of the score: " + why + ". Mend it and score again.";
  }
}
