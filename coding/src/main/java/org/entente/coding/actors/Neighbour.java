package org.entente.coding.actors;

import org.entente.model.ActorCode;

/**
 * A state that borders on another by land or across a strait.
 *
 * @param code the neighbour
 * @param direction where it lies, seen from the other
 */
public record Neighbour(ActorCode code, Direction direction) {}
