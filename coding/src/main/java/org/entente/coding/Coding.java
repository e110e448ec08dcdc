package org.entente.coding;

import java.util.List;
import org.entente.model.Problem;
import org.entente.model.Statement;

/**
 * What came of coding a document.
 *
 * @param statements in the order of the text
 * @param problems what could not be coded
 * @param sentences number of sentences
 * @param parsed number of those that reached the parser
 * @param words number of words
 */
public record Coding(
    List<Statement> statements, List<Problem> problems, int sentences, int parsed, int words) {

  public Coding {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }
}
