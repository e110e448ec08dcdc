package org.entente.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Flow;
import org.entente.model.Measure;
import org.entente.model.Range;

/** Of what the exchange consists: shares by channel and by item, and their concentration. */
final class ChannelProfile implements TieMeasure {

  @Override
  public List<String> names() {
    return List.of("channel-profile");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, "channel-profile", "M6: share = v/V at midpoints; HHI = sum of share^2")
            .period(tie.period())
            .assumption("midpoint (low+high)/2 of each value; price book " + tie.book());
    for (Direction direction : Direction.values()) {
      Account account = tie.exchange().account(direction);
      String way = tie.label(direction);
      fill(draft, way + ", channel", channels(account.roots()));
      fill(draft, way + ", item", items(account));
      for (Root root : account.roots()) {
        draft.inputs(root.flow().worth().inputs()).cite(root.flow().entry());
        if (!root.isClosed()) {
          draft.notValued(way + ": " + root.flow().label() + " (one end open)");
        }
      }
    }
    if (draft.isEmpty()) {
      draft
          .unknown("HHI", "index")
          .note("Nothing that passes either way has a value with both ends.");
    }
    return List.of(draft.measure());
  }

  private static Map<String, Double> channels(List<Root> roots) {
    Map<String, Double> sums = new TreeMap<>();
    roots.stream()
        .filter(Root::isClosed)
        .forEach(r -> sums.merge(r.flow().entry().channel().word(), mid(r.bounds()), Double::sum));
    return sums;
  }

  private static Map<String, Double> items(Account account) {
    List<Flow> closed = new ArrayList<>();
    ValuedQuantities.leaves(account).filter(f -> f.worth().isClosed()).forEach(closed::add);
    Function<Flow, String> name =
        flow -> flow.itemClass() == null ? flow.label() : flow.itemClass().replace('-', ' ');
    Map<String, Double> sums = new TreeMap<>();
    closed.forEach(flow -> sums.merge(name.apply(flow), mid(flow.worth().dollars()), Double::sum));
    return sums;
  }

  private static void fill(Draft draft, String label, Map<String, Double> sums) {
    double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    if (total <= 0) {
      return;
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    sums.forEach((name, value) -> shares.put(name, value / total));
    shares.forEach((name, share) -> draft.exactly(label + " " + name, share, "share"));
    double hhi = shares.values().stream().mapToDouble(share -> share * share).sum();
    draft.exactly(label + ", HHI", hhi, "index");
  }

  private static double mid(Range range) {
    Double low = range.low();
    Double high = range.high();
    return low == null || high == null ? 0 : (low + high) / 2;
  }
}
