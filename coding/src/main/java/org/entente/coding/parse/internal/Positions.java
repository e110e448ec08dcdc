package org.entente.coding.parse.internal;

/** The values of {@link Bag#POSITION}. */
final class Positions {

  private static final int[] FIRST = {0};
  private static final int[] LAST = {1};
  private static final int[] BETWEEN = {};

  private Positions() {}

  /** Of a node in a sentence of so many nodes, the root included. */
  static int[] of(int node, int size) {
    return node == 1 ? FIRST : node == size - 1 ? LAST : BETWEEN;
  }
}
