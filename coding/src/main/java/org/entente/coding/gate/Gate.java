package org.entente.coding.gate;

/** Says which sentences go to the parser. */
@FunctionalInterface
public interface Gate {

  /** Whether the sentence is worth parsing. */
  boolean passes(Glance glance);
}
