package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Money;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.drawing.Flow;
import org.entente.workbench.report.drawing.FlowDrawing;
import org.entente.workbench.report.wording.Words;

/**
 * Makes the drawing of what passes each way: the highest stated sum of each channel, and counts.
 */
final class ExchangeDrawing {

  private final Material material;

  ExchangeDrawing(Material material) {
    this.material = material;
  }

  Block of(List<Entry> forward, List<Entry> back) {
    String currency = currency(Stream.concat(forward.stream(), back.stream()).toList());
    List<Flow> flows = new ArrayList<>(flows(true, forward, currency));
    flows.addAll(flows(false, back, currency));
    String left = material.names().bare(material.tie().a());
    String right = material.names().bare(material.tie().b());
    String words = inWords(left, right, flows);
    String scale =
        currency.isEmpty()
            ? "No document puts a value on anything; every band is hatched."
            : "The thickness of a band is the highest sum in "
                + currency
                + " that a source states for the channel, its dark core the lower end of that sum;"
                + " a dashed outline means that the source leaves an end open (“up to”).";
    return new Block.Drawing(
        FlowDrawing.of("draw-exchange", left, right, flows, words),
        scale + " Hatched bands have no stated value, which does not make them small.",
        words);
  }

  private List<Flow> flows(boolean forward, List<Entry> entries, String currency) {
    Map<Channel, List<Entry>> channels =
        entries.stream()
            .collect(Collectors.groupingBy(Entry::channel, TreeMap::new, Collectors.toList()));
    List<Flow> flows = new ArrayList<>();
    channels.forEach((channel, members) -> flows.add(flow(forward, channel, members, currency)));
    return flows.stream().sorted(Comparator.comparingDouble(f -> -f.size())).toList();
  }

  private Flow flow(boolean forward, Channel channel, List<Entry> members, String currency) {
    List<Entry> told = members.stream().filter(Material::isTold).toList();
    Optional<Money> top =
        told.stream()
            .flatMap(ExchangeDrawing::sums)
            .filter(sum -> sum.currency().equals(currency) && sum.per() == null)
            .max(Comparator.comparingDouble(ExchangeDrawing::size));
    long unvalued = told.stream().filter(entry -> sums(entry).findAny().isEmpty()).count();
    int untold = members.size() - told.size();
    List<String> parts = new ArrayList<>();
    top.ifPresent(sum -> parts.add(Telling.money(sum)));
    if (unvalued > 0) {
      parts.add(
          top.isPresent()
              ? Words.count(unvalued) + " more without a value"
              : Words.count(unvalued, "entry", "entries") + " without a value");
    }
    if (untold > 0) {
      parts.add(Words.count(untold) + " not told as fact");
    }
    String name = Words.capital(EntryTable.word(channel));
    String label = String.join("; ", parts);
    return top.map(sum -> new Flow(forward, name, label, sum.range().low(), sum.range().high()))
        .orElseGet(() -> new Flow(forward, name, label, null, null));
  }

  private static Stream<Money> sums(Entry entry) {
    return Telling.supporting(entry).flatMap(m -> Stream.ofNullable(m.statement().money()));
  }

  private static double size(Money money) {
    Double high = money.range().high();
    Double low = money.range().low();
    if (high != null) {
      return high;
    }
    return low == null ? 0 : low;
  }

  /** The currency that most of the sums are in; the alphabet decides among equals. */
  private static String currency(List<Entry> entries) {
    Map<String, Long> counts =
        entries.stream()
            .filter(Material::isTold)
            .flatMap(ExchangeDrawing::sums)
            .collect(Collectors.groupingBy(Money::currency, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String inWords(String left, String right, List<Flow> flows) {
    return flows.stream()
        .map(
            flow ->
                (flow.forward() ? left + " to " + right : right + " to " + left)
                    + ", "
                    + flow.channel().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + flow.label())
        .collect(Collectors.joining(". ", "", "."));
  }
}
