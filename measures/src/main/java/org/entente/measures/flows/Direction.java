package org.entente.measures.flows;

import org.entente.model.ActorCode;
import org.entente.model.Tie;

/** Which way something passes; a to b is the positive direction. */
public enum Direction {
  A_TO_B(1),
  B_TO_A(2);

  private final int number;

  Direction(int number) {
    this.number = number;
  }

  /** 1 or 2, by which draws of the two directions are kept apart. */
  public int number() {
    return number;
  }

  /** The way back. */
  public Direction other() {
    return this == A_TO_B ? B_TO_A : A_TO_B;
  }

  public ActorCode giver(Tie tie) {
    return this == A_TO_B ? tie.a() : tie.b();
  }

  public ActorCode receiver(Tie tie) {
    return this == A_TO_B ? tie.b() : tie.a();
  }

  /** "AAA → BBB". */
  public String label(Tie tie) {
    return giver(tie) + " → " + receiver(tie);
  }
}
