package org.entente.model;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of decisions, which is only ever added to: a decision was made, undone or
 * redone.
 *
 * @param id of this line; of a decision made that of the decision
 * @param kind what was done
 * @param of id of the decision that was made, undone or redone
 * @param decision what was decided, null where one was undone or redone
 * @param who the analyst's name
 * @param when the moment
 * @param why the reason; empty where none was given
 */
public record Act(
    String id,
    Kind kind,
    String of,
    @Nullable Decision decision,
    String who,
    Instant when,
    String why) {

  /** What can be done with a decision. */
  public enum Kind {
    DECIDE,
    UNDO,
    REDO;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Act of(Decision d) {
    return new Act(d.id(), Kind.DECIDE, d.id(), d, d.who(), d.when(), d.why());
  }
}
