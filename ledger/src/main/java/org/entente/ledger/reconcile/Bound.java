package org.entente.ledger.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is kept of a claim, so that its region need not be read as a whole. */
public final class Bound {
  private final String statement;
  private final long[] keys;
  private final @Nullable LocalDate written;
  private final @Nullable LocalDate told;

  /**
   * What is kept of one claim.
   *
   * @param statement its id
   * @param keys by which rules bring it together with others, as {@link Bonds} gives them
   * @param written day of its text, null where unknown
   * @param told first day of the time that it tells of; null where that is long or open
   */
  public Bound(
      String statement, long[] keys, @Nullable LocalDate written, @Nullable LocalDate told) {
    this.statement = statement;
    this.keys = keys.clone();
    this.written = written;
    this.told = told;
  }

  /** Id of its statement. */
  public String statement() {
    return statement;
  }

  /** The keys by which rules bring it together with others. */
  public long[] keys() {
    return keys.clone();
  }

  /** Day of its text, null where unknown. */
  public @Nullable LocalDate written() {
    return written;
  }

  /** First day of the time that it tells of; null where that is long or open. */
  public @Nullable LocalDate told() {
    return told;
  }
}
