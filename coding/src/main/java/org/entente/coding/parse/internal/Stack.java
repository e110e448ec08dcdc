package org.entente.coding.parse.internal;

/**
 * Where the parser stands in a sentence: words that may still get arcs, those passed over, and the
 * next word of the input.
 */
final class Stack {

  private final int[] stack;
  private final int[] passed;
  private int height;
  private int passedHeight;
  private int input;

  /** A stack for a sentence of so many nodes, with the root on it and the first word before it. */
  Stack(int size) {
    this.stack = new int[size];
    this.passed = new int[size];
    shift();
  }

  int top() {
    return stack[height - 1];
  }

  int input() {
    return input;
  }

  /** The node so many places under the top, -1 where the stack is not that high. */
  int under(int places) {
    return places < height ? stack[height - 1 - places] : -1;
  }

  void move(Transition.Move move) {
    switch (move) {
      case SHIFT -> shift();
      case REDUCE -> height--;
      case PASS -> passed[passedHeight++] = stack[--height];
    }
  }

  private void shift() {
    while (passedHeight > 0) {
      stack[height++] = passed[--passedHeight];
    }
    stack[height++] = input++;
  }

  /** Puts the parser before two words, whatever it did before. */
  void reset(int top, int newInput) {
    height = 0;
    passedHeight = 0;
    stack[height++] = top;
    input = newInput;
  }
}
