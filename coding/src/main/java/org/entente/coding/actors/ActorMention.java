package org.entente.coding.actors;

import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Span;

/**
 * A place in a text that names one actor or several.
 *
 * @param span the name alone, without a possessive ending or a joined word
 * @param codes the actors, one or more; {@code UNSPECIFIED} for an armed group that acts for no
 *     state
 * @param form by what sort of words
 * @param role how it stands to a joined word; PLAIN for most
 * @param matched the words of the span
 */
public record ActorMention(Span span, List<ActorCode> codes, Form form, Role role, String matched) {

  public ActorMention {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("A mention without an actor: " + matched);
    }
  }

  /** Whether the mention may stand for the actor itself, as doer or as target. */
  public boolean isActor() {
    return role.isActor();
  }
}
