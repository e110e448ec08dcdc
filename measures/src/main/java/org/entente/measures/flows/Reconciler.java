package org.entente.measures.flows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coding.items.ItemLexicon;
import org.entente.measures.flows.Account.LeftOut;
import org.entente.measures.flows.Account.Root;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Statement;

/**
 * Sorts the flows of one direction so that what is added up is added once: a later figure of a
 * counter replaces the earlier ones, figures in dispute become one that spans them, and what lies
 * in a total is its part.
 */
final class Reconciler {
  private final Containment containment;
  private final List<Dispute> disputes;

  Reconciler(ItemLexicon items, List<Dispute> disputes) {
    this.containment = new Containment(items);
    this.disputes = disputes;
  }

  Account account(Direction direction, List<Flow> given, List<LeftOut> refused) {
    List<LeftOut> leftOut = new ArrayList<>(refused);
    List<Flow> trade = given.stream().filter(FlowFinder::isTrade).toList();
    List<Flow> rest = given.stream().filter(flow -> !FlowFinder.isTrade(flow)).toList();
    List<Flow> latest = latestOfSeries(rest, leftOut);
    List<Flow> settled = new DisputedFlows(disputes).merge(latest, leftOut);
    List<Flow> unvalued =
        settled.stream().filter(f -> f.worth().basis() == Worth.Basis.NONE).toList();
    List<Flow> rates = settled.stream().filter(f -> f.worth().per() != null).toList();
    List<Flow> stocks = settled.stream().filter(f -> f.worth().isStock()).toList();
    return new Account(direction, roots(stocks), rates, trade, unvalued, leftOut);
  }

  private static List<Flow> latestOfSeries(List<Flow> flows, List<LeftOut> leftOut) {
    Map<String, Flow> latest = new LinkedHashMap<>();
    for (Flow flow : flows) {
      latest.merge(
          seriesOf(flow), flow, (a, b) -> position(a.entry()) >= position(b.entry()) ? a : b);
    }
    for (Flow flow : flows) {
      Flow kept = latest.get(seriesOf(flow));
      if (kept != null && !kept.id().equals(flow.id())) {
        leftOut.add(new LeftOut(flow, "earlier figure of the counter of " + kept.label()));
      }
    }
    return List.copyOf(latest.values());
  }

  private static String seriesOf(Flow flow) {
    Entry.Series series = flow.entry().series();
    return series == null ? "entry " + flow.id() : "series " + series.id();
  }

  private static int position(Entry entry) {
    return entry.series() == null ? 0 : entry.series().position();
  }

  /**
   * Totals first: the widest and largest flow takes in all that it contains; of two as large the
   * one of which both ends are known.
   */
  private List<Root> roots(List<Flow> stocks) {
    List<Flow> order = new ArrayList<>(stocks);
    order.sort(
        Comparator.comparing((Flow f) -> !containment.isWide(f))
            .thenComparing(f -> -containment.size(f))
            .thenComparing(f -> !f.worth().isClosed())
            .thenComparing(Flow::id));
    Map<String, List<Flow>> parts = new LinkedHashMap<>();
    Map<String, Flow> roots = new LinkedHashMap<>();
    for (Flow flow : order) {
      Optional<Flow> whole =
          roots.values().stream().filter(root -> containment.holds(root, flow, order)).findFirst();
      if (whole.isPresent()) {
        parts.computeIfAbsent(whole.get().id(), id -> new ArrayList<>()).add(flow);
      } else {
        roots.put(flow.id(), flow);
      }
    }
    return roots.values().stream()
        .map(flow -> root(flow, parts.getOrDefault(flow.id(), List.of())))
        .toList();
  }

  /** A total that says only "up to" is worth at least what its own parts are worth at least. */
  private Root root(Flow flow, List<Flow> parts) {
    double least = least(parts);
    Double low = flow.worth().dollars().low();
    Double high = flow.worth().dollars().high();
    String clash =
        high != null && least > high
            ? "the parts of \"" + flow.label() + "\" are worth more than the whole"
            : null;
    boolean filled = low == null && least > 0 && clash == null && !parts.isEmpty();
    Range bounds = filled ? new Range(least, high) : flow.worth().dollars();
    return new Root(flow, parts, bounds, filled, clash);
  }

  /**
   * What parts are worth at least together. A figure that one document gives for several of them at
   * once ("millions of shells and rockets") counts once, at the cheapest.
   */
  private double least(List<Flow> parts) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Root part : parts.isEmpty() ? List.<Root>of() : roots(parts)) {
      Double low = part.bounds().low();
      if (low != null) {
        figures.merge(figure(part.flow()), low, Math::min);
      }
    }
    return figures.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String figure(Flow flow) {
    Statement first = flow.entry().statements().get(0).statement();
    Quantity quantity = first.quantity();
    return quantity == null ? flow.id() : first.document() + ": " + quantity.text();
  }
}
