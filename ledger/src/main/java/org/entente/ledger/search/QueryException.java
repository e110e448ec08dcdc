package org.entente.ledger.search;

/** Says where a query cannot be read and what was expected there. Its message is for people. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;

  /**
   * A query that cannot be read.
   *
   * @param position of the character at fault, from 0; the query's length where it ends too early
   * @param expected what was expected there or is wrong with it, as a sentence without a full stop
   */
  public QueryException(String query, int position, String expected) {
    super(
        "Character "
            + (position + 1)
            + " of the query: "
            + expected
            + ".\n  "
            + query.replaceAll("\\s", " ")
            + "\n  "
            + " ".repeat(position)
            + "^");
    this.query = query;
    this.position = position;
  }

  public String query() {
    return query;
  }

  /** From 0. */
  public int position() {
    return position;
  }
}
