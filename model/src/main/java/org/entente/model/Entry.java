package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds to have happened or been given: the statements about one matter,
 * reconciled.
 *
 * @param id stable: the same content gives the same id
 * @param kind as of its statements
 * @param event as of its statements
 * @param channel as of its statements
 * @param from as of its statements
 * @param to as of its statements
 * @param item what most of the statements say
 * @param amount the reconciled figure, null where nobody gives one
 * @param period first and last day of the matter, null where no statement is dated
 * @param standing how it stands
 * @param grade best source letter and corroboration digit
 * @param statements the evidence, at least one
 * @param series the counter that its figure belongs to, null where there is none
 * @param partOf id of the entry that already contains this one, or null
 * @param forecast what was foreseen, only of kind forecast, else null
 * @param reason one sentence: why these statements are one matter, and why this standing
 * @param ruled what an analyst decided on it as a whole, null where nobody has
 */
public record Entry(
    String id,
    Kind kind,
    @Nullable Event event,
    Channel channel,
    List<ActorCode> from,
    List<ActorCode> to,
    @Nullable Item item,
    @Nullable Amount amount,
    @Nullable Period period,
    Standing standing,
    Grade grade,
    List<Member> statements,
    @Nullable Series series,
    @Nullable String partOf,
    @Nullable Forecast forecast,
    String reason,
    @Nullable Ruled ruled) {

  /** A statement of this entry, with the origin that it goes back to and its source's letter. */
  public record Member(Statement statement, String origin, Stance stance, char grade) {}

  /** Growing figures of one counter, by date; {@code position} from 1. */
  public record Series(String id, int position, int of) {}

  /**
   * A forecast.
   *
   * @param who who foresaw it, as written, or null
   * @param what what was foreseen
   * @param by the day by which, or null
   * @param word the likelihood word, or null
   * @param likelihood its range by ICD 203, 0 to 1, null where the word is not on the scale
   * @param outcome happened, did-not-happen or unresolved
   * @param resolvedBy the statements that resolved it
   */
  public record Forecast(
      @Nullable String who,
      String what,
      @Nullable LocalDate by,
      @Nullable String word,
      @Nullable Range likelihood,
      String outcome,
      List<Statement> resolvedBy) {

    public Forecast {
      resolvedBy = List.copyOf(resolvedBy);
    }
  }

  /** An entry on which nobody has ruled. */
  public Entry(
      String id,
      Kind kind,
      @Nullable Event event,
      Channel channel,
      List<ActorCode> from,
      List<ActorCode> to,
      @Nullable Item item,
      @Nullable Amount amount,
      @Nullable Period period,
      Standing standing,
      Grade grade,
      List<Member> statements,
      @Nullable Series series,
      @Nullable String partOf,
      @Nullable Forecast forecast,
      String reason) {
    this(
        id,
        kind,
        event,
        channel,
        from,
        to,
        item,
        amount,
        period,
        standing,
        grade,
        statements,
        series,
        partOf,
        forecast,
        reason,
        null);
  }

  public Entry {
    from = List.copyOf(from);
    to = List.copyOf(to);
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("An entry needs at least one statement: " + id);
    }
  }

  /** Who takes part, on either side; sorted by code. */
  public SortedSet<ActorCode> parties() {
    return ActorCode.union(from, to);
  }
}
