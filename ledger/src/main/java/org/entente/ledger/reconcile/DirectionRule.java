package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;

/** One class of thing said to pass from A to B, and from B to A, at the same time. */
final class DirectionRule implements DisputeRule, Bonding {
  private static final Set<Kind> FLOWS = EnumSet.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT);

  private record Flow(Block block, String thing) {
    Flow back() {
      return new Flow(new Block(block.kind(), block.to(), block.from(), block.phase()), thing);
    }
  }

  private final Terms terms;

  DirectionRule(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void bind(Claim claim, Bonds bonds) {
    Kind kind = claim.statement().kind();
    String thing = claim.itemClass();
    if (thing != null && FLOWS.contains(kind) && claim.phase() == Claim.Phase.DONE) {
      bonds.firm("flow", kind, Bonds.sides(claim.statement()), thing);
    }
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    Map<Flow, List<Draft>> flows = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Block block = Block.of(draft.founder());
      String thing = draft.itemClass();
      boolean oneWay =
          FLOWS.contains(block.kind())
              && block.phase() == Claim.Phase.DONE
              && !block.from().isEmpty()
              && !block.from().equals(block.to())
              && thing != null;
      if (thing != null && oneWay && draft.borne()) {
        flows.computeIfAbsent(new Flow(block, thing), f -> new ArrayList<>()).add(draft);
      }
    }
    List<Clash> clashes = new ArrayList<>();
    flows.forEach(
        (flow, there) -> {
          List<Draft> back = flows.getOrDefault(flow.back(), List.of());
          if (!back.isEmpty() && first(there) < first(back)) {
            List<Draft> met = meeting(there, back);
            List<Draft> metBack = meeting(back, met);
            boolean both = terms.isOne("two-way", flow.thing());
            if (!met.isEmpty()
                && !isToldByOne(met, metBack)
                && (!both || areUndated(met) || areUndated(metBack))) {
              clashes.add(clash(met, metBack));
            }
          }
        });
    return clashes;
  }

  /** Whether one text tells of both ways: it knows that there are two. */
  private static boolean isToldByOne(List<Draft> there, List<Draft> back) {
    Set<String> documents = new HashSet<>();
    there.forEach(draft -> documents.addAll(draft.documents()));
    return back.stream()
        .anyMatch(draft -> draft.documents().stream().anyMatch(documents::contains));
  }

  /**
   * Whether all that tell of one way know of no time at all: of what may well pass both ways they
   * may tell of another age, or have it the wrong way round.
   */
  private static boolean areUndated(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.bearing().stream())
        .allMatch(claim -> claim.when().stated() == null && claim.date() == null);
  }

  private static int first(List<Draft> drafts) {
    return drafts.get(0).founder().order();
  }

  /** Those that meet one of the others in time. */
  private static List<Draft> meeting(List<Draft> drafts, List<Draft> others) {
    return drafts.stream()
        .filter(draft -> others.stream().anyMatch(other -> oneTime(draft, other)))
        .toList();
  }

  private static boolean oneTime(Draft a, Draft b) {
    boolean meet = a.period() == null || b.period() == null || a.period().overlaps(b.period());
    return meet && a.founder().when().daysBetweenTexts(b.founder().when()) <= NumberRule.ONE_TIME;
  }

  private static Clash clash(List<Draft> there, List<Draft> back) {
    return new Clash(
        DisputeKind.DIRECTION,
        List.of(Side.bearing(there), Side.bearing(back)),
        Wording.thing(there.get(0).founder())
            + (areUndated(there) || areUndated(back)
                ? " is said to pass in one direction, and by others in the other; not all say when."
                : " is said to pass in both directions at the same time."),
        "a count of deliveries that names where they begin and end",
        DisputeStatus.OPEN);
  }
}
