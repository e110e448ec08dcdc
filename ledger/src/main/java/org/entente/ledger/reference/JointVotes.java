package org.entente.ledger.reference;

import java.util.List;

/**
 * How two states voted on the roll calls of one year.
 *
 * @param year in which the votes were taken
 * @param source whose count of roll calls this is: the name of the column that numbers them
 * @param cells how often each pair of votes occurred
 */
public record JointVotes(int year, String source, List<Cell> cells) {

  /** How often the first state voted {@code a} while the second voted {@code b}. */
  public record Cell(Vote a, Vote b, int count) {}

  public JointVotes {
    cells = List.copyOf(cells);
  }

  /** On how many roll calls both voted yes, no or abstained. */
  public int bothVoted() {
    return cells.stream()
        .filter(cell -> cell.a().isCast() && cell.b().isCast())
        .mapToInt(cell -> cell.count())
        .sum();
  }
}
