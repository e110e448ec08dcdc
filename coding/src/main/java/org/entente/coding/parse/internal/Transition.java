package org.entente.coding.parse.internal;

/**
 * What the parser does at one step (Choi and McCallum 2013, "Transition-based Dependency Parsing
 * with Selectional Branching", ACL): an arc or none, and what becomes of the two words.
 *
 * @param label of the arc, as the model numbers it
 */
record Transition(Arc arc, Move move, int label) {

  enum Arc {
    NONE,
    /** The top of the stack hangs on the input. */
    LEFT,
    /** The input hangs on the top of the stack. */
    RIGHT
  }

  enum Move {
    /** The input goes onto the stack, after all that was passed over. */
    SHIFT,
    /** The top of the stack is done with. */
    REDUCE,
    /** The top of the stack is passed over for now. */
    PASS
  }

  /** Reads names such as {@code L_R_nsubj}, {@code R_S_dobj}, {@code N_P_}. */
  static Transition of(String name, SymbolTable labels) {
    String[] parts = name.split("_", 3);
    Arc arc = parts[0].equals("L") ? Arc.LEFT : parts[0].equals("R") ? Arc.RIGHT : Arc.NONE;
    Move move =
        switch (arc) {
          case LEFT -> parts[1].equals("R") ? Move.REDUCE : Move.PASS;
          case RIGHT -> parts[1].equals("S") ? Move.SHIFT : Move.PASS;
          case NONE ->
              parts[1].equals("S") ? Move.SHIFT : parts[1].equals("R") ? Move.REDUCE : Move.PASS;
        };
    return new Transition(arc, move, labels.find(parts[2]));
  }
}
