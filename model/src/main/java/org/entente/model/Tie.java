package org.entente.model;

import java.util.Set;

/**
 * Two actors and all that is between them; {@code a} to {@code b} is the positive direction.
 *
 * @param a first actor
 * @param b second actor, another than {@code a}
 */
public record Tie(ActorCode a, ActorCode b) {

  public Tie {
    if (a.equals(b)) {
      throw new IllegalArgumentException("A tie needs two different actors, not twice " + a);
    }
  }

  public Set<ActorCode> actors() {
    return Set.of(a, b);
  }
}
