package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;

/** One class of thing said to pass from A to B, and from B to A, at the same time. */
final class DirectionRule implements DisputeRule {
  private static final Set<Kind> FLOWS = EnumSet.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT);

  private final Terms terms;

  DirectionRule(Terms terms) {
    this.terms = terms;
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    List<Clash> clashes = new ArrayList<>();
    for (Draft a : drafts) {
      Block block = Block.of(a.founder());
      String thing = a.founder().itemClass();
      boolean oneWay =
          FLOWS.contains(block.kind())
              && block.phase() == Claim.Phase.DONE
              && !block.from().isEmpty()
              && !block.from().equals(block.to())
              && thing != null
              && !terms.isOne("two-way", thing);
      if (thing == null || !oneWay || !a.borne()) {
        continue;
      }
      Block back = new Block(block.kind(), block.to(), block.from(), block.phase());
      List<Draft> opposite = new ArrayList<>();
      for (Draft b : index.near(a.founder(), back)) {
        boolean later = a.founder().order() < b.founder().order();
        if (later && b.borne() && thing.equals(b.founder().itemClass()) && oneTime(a, b)) {
          opposite.add(b);
        }
      }
      if (!opposite.isEmpty()) {
        clashes.add(clash(a, opposite));
      }
    }
    return clashes;
  }

  private static boolean oneTime(Draft a, Draft b) {
    boolean meet = a.period() == null || b.period() == null || a.period().overlaps(b.period());
    return meet && a.founder().when().daysBetweenTexts(b.founder().when()) <= NumberRule.ONE_TIME;
  }

  private static Clash clash(Draft a, List<Draft> opposite) {
    return new Clash(
        DisputeKind.DIRECTION,
        List.of(Side.bearing(a), Side.bearing(opposite)),
        Wording.thing(a.founder()) + " is said to pass in both directions at the same time.",
        "a count of deliveries that names where they begin and end",
        DisputeStatus.OPEN);
  }
}
