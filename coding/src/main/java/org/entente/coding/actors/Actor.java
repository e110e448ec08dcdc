package org.entente.coding.actors;

import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of an actor.
 *
 * @param code its code
 * @param name its usual English name
 * @param type what sort of actor
 * @param successor for a former state, who took its place; else null
 * @param existed for a former state, its years; else null
 * @param neighbours the states that border on it
 */
public record Actor(
    ActorCode code,
    String name,
    ActorType type,
    @Nullable ActorCode successor,
    @Nullable Period existed,
    List<Neighbour> neighbours) {

  public Actor {
    neighbours = List.copyOf(neighbours);
  }

  /** Whether this is a state or territory, of today or of the past. */
  public boolean isState() {
    return type == ActorType.STATE || type == ActorType.TERRITORY || type == ActorType.FORMER_STATE;
  }

  /** The neighbours that lie that way. */
  public List<ActorCode> listNeighbours(Direction way) {
    return neighbours.stream().filter(n -> n.direction().lies(way)).map(Neighbour::code).toList();
  }
}
