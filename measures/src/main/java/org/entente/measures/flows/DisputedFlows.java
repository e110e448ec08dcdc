package org.entente.measures.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.measures.draws.Uncertain;
import org.entente.measures.flows.Account.LeftOut;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Measure;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** Counts a disputed figure once, as a range that spans all its sides. */
final class DisputedFlows {
  private static final Set<DisputeKind> OF_FIGURES =
      Set.of(
          DisputeKind.NUMBER,
          DisputeKind.SELF,
          DisputeKind.RECORD,
          DisputeKind.SAME_FIGURE_DIFFERENT_THING);

  private final List<Dispute> disputes;

  DisputedFlows(List<Dispute> disputes) {
    this.disputes =
        disputes.stream()
            .filter(d -> d.status() == DisputeStatus.OPEN && OF_FIGURES.contains(d.kind()))
            .toList();
  }

  List<Flow> merge(List<Flow> flows, List<LeftOut> leftOut) {
    Map<String, Flow> kept = new LinkedHashMap<>();
    flows.forEach(flow -> kept.put(flow.id(), flow));
    for (Dispute dispute : disputes) {
      Set<String> sides = new LinkedHashSet<>();
      dispute.members().forEach(member -> sides.add(member.entry()));
      List<Flow> clashing =
          sides.stream()
              .filter(kept::containsKey)
              .map(kept::get)
              .filter(f -> f.worth().isStock())
              .toList();
      if (clashing.size() > 1) {
        Flow first = clashing.get(0);
        kept.put(first.id(), first.worth(span(first, clashing)));
        for (Flow other : clashing.subList(1, clashing.size())) {
          kept.remove(other.id());
          leftOut.add(new LeftOut(other, "disputed; counted once with " + first.label()));
        }
      }
    }
    return List.copyOf(kept.values());
  }

  private static Worth span(Flow first, List<Flow> clashing) {
    Range span = first.worth().dollars();
    List<Measure.Input> inputs = new ArrayList<>();
    for (Flow flow : clashing) {
      Range other = flow.worth().dollars();
      span = new Range(pick(span.low(), other.low(), true), pick(span.high(), other.high(), false));
      inputs.addAll(flow.worth().inputs());
    }
    boolean closed = span.low() != null && span.high() != null;
    return new Worth(
        first.worth().basis(),
        span,
        null,
        closed ? Uncertain.money(first.label(), span) : null,
        inputs,
        null);
  }

  /** The lesser or the greater of two ends; open where one of them is. */
  private static @Nullable Double pick(@Nullable Double a, @Nullable Double b, boolean lesser) {
    if (a == null || b == null) {
      return null;
    }
    return lesser ? Math.min(a, b) : Math.max(a, b);
  }
}
