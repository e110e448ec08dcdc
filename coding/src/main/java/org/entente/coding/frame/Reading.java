package org.entente.coding.frame;

import java.util.List;
import java.util.stream.Stream;
import org.entente.coding.parse.Token;
import org.entente.coding.predicate.Predicate;
import org.entente.model.ActorCode;

/**
 * A predicate understood by a frame.
 *
 * @param frame what it means
 * @param predicate the predicate; of a light verb, the noun with the verb's arguments
 * @param anchor the word whose clause carries tense, negation and hedges
 * @param from who
 * @param to towards whom
 * @param items heads of the phrases that say what; may be empty
 * @param implied whether a side was filled in from the sentences before
 */
public record Reading(
    Frame frame,
    Predicate predicate,
    Token anchor,
    List<ActorCode> from,
    List<ActorCode> to,
    List<Token> items,
    boolean implied) {

  public Reading {
    from = List.copyOf(from);
    to = List.copyOf(to);
    items = List.copyOf(items);
  }

  /** What two do to each other is two readings. */
  Stream<Reading> eachWay() {
    if (frame.mutual() || from.size() != 2 || !from.equals(to)) {
      return Stream.of(this);
    }
    return Stream.of(
        new Reading(frame, predicate, anchor, from.subList(0, 1), to.subList(1, 2), items, implied),
        new Reading(
            frame, predicate, anchor, from.subList(1, 2), to.subList(0, 1), items, implied));
  }

  /** The same between others. */
  public Reading between(List<ActorCode> one, List<ActorCode> other) {
    return new Reading(frame, predicate, anchor, one, other, items, true);
  }

  /** The same of one giver alone. */
  public Reading from(ActorCode one) {
    return new Reading(frame, predicate, anchor, List.of(one), to, items, implied);
  }
}
