package org.entente.coding.actors;

/** What sort of actor a code stands for. */
public enum ActorType {
  /** A state that stands today. */
  STATE,
  /** A territory with a code of its own that is no state. */
  TERRITORY,
  /** A state that is gone; it knows its successor and its years. */
  FORMER_STATE,
  /** An international body. */
  BODY,
  /** A loose collective such as the world or a region. */
  COLLECTIVE
}
