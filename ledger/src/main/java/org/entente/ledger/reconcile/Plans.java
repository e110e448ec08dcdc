package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.entente.model.Range;

/** Finds out whether a figure that is told as done is the figure of a plan or an order. */
final class Plans {
  private final ThingIndex index;
  private final SameMatter same = new SameMatter();

  Plans(ThingIndex index) {
    this.index = index;
  }

  /** An agreement may be the plan of what is told of the same thing. */
  static void bind(Claim claim, Wider wider, Bonds bonds) {
    Thing thing = claim.thing();
    String sides = Bonds.sides(claim.statement());
    if (claim.statement().kind() == Kind.AGREEMENT) {
      bonds.thing(thing, wider, true, "plan", sides);
    } else {
      bonds.looseThing(thing, wider, "plan", sides);
    }
  }

  /** Whether the figure of {@code told}, and not that of {@code other}, was planned or ordered. */
  boolean isPlanOf(Draft told, Draft other) {
    Block done = Block.of(told.founder());
    Set<ActorCode> both = new HashSet<>(done.from());
    both.addAll(done.to());
    List<Block> plans =
        List.of(
            new Block(done.kind(), done.from(), done.to(), Claim.Phase.PLANNED),
            new Block(Kind.AGREEMENT, both, both, Claim.Phase.DONE),
            new Block(Kind.AGREEMENT, both, both, Claim.Phase.PLANNED));
    for (Block block : plans) {
      for (Draft plan : index.near(told.founder(), block)) {
        if (same.sameThing(plan.founder(), told.founder())
            && earlier(plan, told)
            && meets(plan, told)
            && !meets(plan, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meets(Draft plan, Draft told) {
    Range planned = plan.range();
    Range figure = told.range();
    return planned != null && figure != null && planned.overlaps(figure);
  }

  private static boolean earlier(Draft plan, Draft told) {
    LocalDate a = plan.founder().date();
    LocalDate b = told.founder().date();
    return a == null || b == null || !a.isAfter(b);
  }
}
