package org.entente.scenarios.drivers;

import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * What a state does to the flows of a channel: they are multiplied, month by month.
 *
 * @param when the state
 * @param way in which direction
 * @param target word of a channel, {@code trade}, a quad class of events, or {@code *} for all of
 *     them
 * @param times 5 % and 95 % points of the factor; 0 to 0 stops the flow
 * @param firstMonth between which months it begins, 1 the first month played
 * @param until the last month in which it holds, or null
 * @param ground why
 */
public record Effect(
    Choice when,
    Way way,
    String target,
    Range times,
    Range firstMonth,
    @Nullable Integer until,
    Ground ground) {
  static final String ALL = "*";

  /** Whether it reaches what passes one way in that channel. */
  public boolean reaches(Way direction, String channel) {
    return (way == Way.BOTH || way == direction) && (target.equals(ALL) || target.equals(channel));
  }

  /** Whether it stops what it reaches. */
  public boolean isStop() {
    Double most = times.high();
    return most != null && most == 0;
  }
}
