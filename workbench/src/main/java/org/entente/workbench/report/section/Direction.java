package org.entente.workbench.report.section;

import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Tie;

/** Which way an entry runs within a tie. */
public enum Direction {
  /** From the first actor to the second. */
  FORWARD,
  /** From the second actor to the first. */
  BACK,
  /** Both on both sides, or both on one. */
  TOGETHER,
  /** One of them with somebody else. */
  OUTSIDE;

  /** The direction of an entry; a third actor beside the two does not change it. */
  public static Direction of(Entry entry, Tie tie) {
    boolean aFrom = entry.from().contains(tie.a());
    boolean bFrom = entry.from().contains(tie.b());
    boolean aTo = entry.to().contains(tie.a());
    boolean bTo = entry.to().contains(tie.b());
    if ((aFrom && bFrom && (aTo || bTo)) || (aTo && bTo && (aFrom || bFrom))) {
      return TOGETHER;
    }
    if (aFrom && bTo) {
      return FORWARD;
    }
    return bFrom && aTo ? BACK : OUTSIDE;
  }

  /** The giver of this direction, the first actor where there is none. */
  public ActorCode giver(Tie tie) {
    return this == BACK ? tie.b() : tie.a();
  }

  /** The receiver of this direction, the second actor where there is none. */
  public ActorCode receiver(Tie tie) {
    return this == BACK ? tie.a() : tie.b();
  }
}
